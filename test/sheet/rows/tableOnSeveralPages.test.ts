import type { CellValue } from "../../../src/sheet/CellValue";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

const title = "示范县小学办学条件统计表";
const first = [headings2017, schoolRow("甲小学"), schoolRow("乙小学")];
/** Far below every limit. */
const failing = schoolRow("丙小学", { 高于规定学历教师数: 3, "教学及辅助用房面积（㎡）": 900 });
const second = [headings2017, failing, schoolRow("丁小学")];

const asked = (rows: Rows, sheet = "小学") => {
  const result = recogniseSchoolTable(gridOf(sheet, rows), () => ({}));
  return "questions" in result ? result.questions : [];
};
const names = (rows: Rows, choices = {}): readonly string[] =>
  checkRows(rows, { choices }).schools.map(({ name }) => name);

describe("one table on several printed pages", () => {
  test.each<[string, Rows]>([
    ["its title again, 续", [[title], ...first, [`${title}（续）`], ...second]],
    [
      "its title again after a blank row",
      [[title], ...first, [], [`${title}（续表一）`], ...second],
    ],
    ["its title again as it was", [[title], ...first, [], [title], ...second]],
    ["续表 alone", [[title], ...first, ["续表"], ...second]],
    ["a page number", [[`${title}（第1页）`], ...first, [`${title}（第2页 共2页）`], ...second]],
    ["a blank row", [...first, [], ...second]],
    ["two blank rows under a title", [[title], ...first, [], [], ...second]],
    ["a footer and a blank row", [[title], ...first, ["填表人：张三"], [], [title], ...second]],
    [
      "the unit and the title again",
      [[title], ["单位：人"], ...first, [title], ["单位：人"], ...second],
    ],
    ["nothing", [...first, ...second]],
  ])("is read as one: between the pages stands %s", (_, rows) => {
    expect(names(rows)).toEqual(["甲小学", "乙小学", "丙小学", "丁小学"]);
    expect(checkRows(rows, {}).verdict).toBe("fail");
  });

  test("titles and headings of the next page are no rows of schools", () => {
    const { leftOut } = checkRows([[title], ...first, [`${title}（续）`], ...second], {});
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "heading"],
      [5, "heading"],
    ]);
  });

  test("three pages are one table, too", () => {
    const third = [headings2017, schoolRow("戊小学")];
    const rows = [[title], ...first, [], ...second, [`${title}（续）`], ...third];
    expect(names(rows)).toEqual(["甲小学", "乙小学", "丙小学", "丁小学", "戊小学"]);
  });

  test("a short name under the headings of the next page is no note", () => {
    const short = ["学校名称", "在校生数", "教学及辅助用房面积（㎡）"];
    const rows = [short, ["柳沟", 100, 700], ["坡头", 120, 800], [], short, ["石门", 90, 600]];
    expect(names(rows)).toEqual(["柳沟", "坡头", "石门"]);
  });
});

describe("tables that may be others", () => {
  test.each<[string, Rows]>([
    ["another title", [["城区小学"], ...first, [], ["乡镇小学"], ...second]],
    ["another bureau", [["填报单位：甲县"], ...first, ["填报单位：乙县"], ...second]],
    ["the same schools again", [...first, [], ...first]],
  ])("are asked about: %s", (_, rows) => {
    expect(asked(rows)).toMatchObject([
      { code: "whichTable", tables: [{}, {}, { together: 2, rows: 4 }] },
    ]);
  });

  test("the last answer reads them as one", () => {
    const rows = [["城区小学"], ...first, [], ["乡镇小学"], ...second];
    expect(names(rows, { table: 0 })).toEqual(["甲小学", "乙小学"]);
    expect(names(rows, { table: 1 })).toEqual(["丙小学", "丁小学"]);
    expect(names(rows, { table: 2 })).toEqual(["甲小学", "乙小学", "丙小学", "丁小学"]);
  });

  test("tables of two levels cannot be one", () => {
    const rows = [["一、小学"], ...first, [], ["二、初中"], ...second];
    expect(asked(rows, "Sheet1")).toMatchObject([{ code: "whichTable", tables: { length: 2 } }]);
  });
});

describe("one table in two panels side by side", () => {
  const beside = (left: Rows, right: Rows): Rows =>
    left.map((row, at) => [
      ...row,
      ...Array<CellValue>(10 - row.length).fill(""),
      "",
      ...(right[at] ?? []),
    ]);
  const good = [headings2017, schoolRow("甲小学"), schoolRow("乙小学")];

  test("either panel alone leaves the verdict open, and a notice says where the other stands", () => {
    for (const [table, area] of [
      [0, { firstColumn: 11, lastColumn: 20 }],
      [1, { firstColumn: 0, lastColumn: 10 }],
    ] as const) {
      const schools = [headings2017, schoolRow("丁小学"), schoolRow("戊小学")];
      const result = checkRows(beside(good, schools), { choices: { table } });
      expect(result.verdict).toBe("unknown");
      expect(result.notices).toContainEqual(
        expect.objectContaining({ code: "goesOnBeside", areas: [expect.objectContaining(area)] }),
      );
    }
  });

  test("panels with titles of their own are tables of their own", () => {
    const rows = beside([["城区小学"], ...good], [["乡镇小学"], ...second]);
    const result = checkRows(rows, { choices: { table: 0 } });
    expect(result.notices.map(({ code }) => code)).not.toContain("goesOnBeside");
    expect(result.verdict).toBe("pass");
  });
});
