import type { CellValue } from "../../../src/sheet/CellValue";
import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";

const schools = [schoolRow("甲小学"), schoolRow("乙小学", { 在校生数: 900 })];
const total = headings2017.map((_, column): CellValue =>
  column < 2
    ? column === 0
      ? "合计"
      : ""
    : schools.reduce((sum, row) => sum + Number(row[column]), 0),
);
const under = (name: string): CellValue[] => [name, "", 2850, 100, 20, 20, 10000, 20000, 500, 50];

describe("rows that compare, under the total row", () => {
  test.each([
    "上年数",
    "上学年",
    "去年同期",
    "2025年",
    "2024-2025学年",
    "2025年末数",
    "较上年增加",
    "比上年增减",
    "与上年相比",
    "同比增长",
    "国家标准值",
    "省标",
    "规定值",
  ])("%s is no school", (name) => {
    const result = checkRows([headings2017, ...schools, total, under(name)], {});
    expect(result.schools.map((school) => school.name)).toEqual(["甲小学", "乙小学"]);
    expect(result.leftOut[1]).toMatchObject({ name, reason: "statistic" });
    expect(result.verdict).toBe("pass");
  });

  test("a limit without pupils keeps nothing open", () => {
    const limit = ["国家标准值", "", "", 4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
    expect(checkRows([headings2017, ...schools, total, limit], {}).verdict).toBe("pass");
  });

  test.each(["其他", "其他学校", "说明"])("%s with figures may hold schools", (name) => {
    const result = checkRows([headings2017, ...schools, total, under(name)], {});
    expect(result.schools).toHaveLength(2);
    expect(result.leftOut[1]).toMatchObject({ name, reason: "note", hasFigures: true });
    expect(result.verdict).toBe("unknown");
  });

  test.each(["上年小学", "2025年建成小学", "国标小学", "其他湾小学"])("%s is a school", (name) => {
    const result = checkRows([headings2017, ...schools, schoolRow(name)], {});
    expect(result.schools).toHaveLength(3);
  });
});
