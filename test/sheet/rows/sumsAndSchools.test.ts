import type { CellValue } from "../../../src/sheet/CellValue";
import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";

describe("a row that adds up others, once a school is put back", () => {
  const school = (name: string, pupils: number): CellValue[] =>
    schoolRow(name).map((value, column) =>
      column === 2
        ? pupils
        : typeof value === "number"
          ? Math.round((value * pupils) / 900)
          : value,
    );
  const east = school("东街小学", 812);
  const west = school("西街小学", 640);
  const point = school("柳沟教学点", 33);
  const centre = headings2017.map((_, column): CellValue => {
    if (column < 2) return column === 0 ? "城关中心校" : "小学";
    return Number(east[column]) + Number(west[column]) + Number(point[column]);
  });
  const rows = [headings2017, centre, east, west, point, school("南门小学", 523)];

  test("stays a sum: the school that was put back is one of its summands", () => {
    const before = checkRows(rows, {});
    expect(before.leftOut.map(({ name, reason }) => [name, reason])).toEqual([
      ["城关中心校", "total"],
      ["柳沟教学点", "teachingPoint"],
    ]);
    const after = checkRows(rows, { choices: { putBack: ["柳沟教学点"] } });
    expect(after.leftOut.map(({ name }) => name)).toEqual(["城关中心校"]);
    expect(after.schools.map(({ name }) => name)).toEqual([
      "东街小学",
      "西街小学",
      "柳沟教学点",
      "南门小学",
    ]);
  });

  test("a sum that is put back itself counts", () => {
    const { schools } = checkRows(rows, { choices: { putBack: ["城关中心校"] } });
    expect(schools.map(({ name }) => name)).toContain("城关中心校");
  });
});

describe("a school with as much as two others, in a table of few columns", () => {
  const headings = ["学校名称", "办学类型", "在校生数", "骨干教师数"];
  const few = (third: number, name = "丙小学"): CellValue[][] => [
    headings,
    ["甲小学", "小学", 62, 1],
    ["乙小学", "小学", third - 62, 1],
    [name, "小学", third, 2],
    ["丁小学", "小学", 300, 4],
  ];

  test.each([117, 95])("of %d pupils is asked about and keeps the verdict open", (pupils) => {
    const { leftOut } = checkRows(few(pupils), {});
    expect(leftOut).toMatchObject([
      { name: "丙小学", reason: "total", hasFigures: true, canPutBack: true },
    ]);
  });

  test("put back it counts", () => {
    const { schools } = checkRows(few(117), { choices: { putBack: ["丙小学"] } });
    expect(schools.map(({ name }) => name)).toEqual(["甲小学", "乙小学", "丙小学", "丁小学"]);
  });

  test("is a sum where two large figures agree", () => {
    const large = few(117).map((row, at) => [
      ...row,
      [["教学用房面积"], [400], [350], [750], [1900]][at]![0]!,
    ]);
    expect(checkRows(large, {}).leftOut).toMatchObject([{ name: "丙小学", reason: "total" }]);
    expect(checkRows(large, {}).leftOut[0]!.hasFigures).toBeUndefined();
  });
});
