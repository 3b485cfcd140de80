import type { CellValue } from "../../../src/sheet/CellValue";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";

type Rows = readonly (readonly CellValue[])[];

const untyped = (rows: Rows): Rows => rows.map((row) => [row[0]!, ...row.slice(2)]);
const indexed = (rows: Rows): Rows => rows.map((row, at) => [at === 0 ? "序号" : at, ...row]);
const weak = { 高于规定学历教师数: 3, "教学及辅助用房面积（㎡）": 900 };
const small = (name: string) => schoolRow(name, { 在校生数: 33, ...weak });
const reasons = ({ leftOut }: ReturnType<typeof checkRows>) =>
  leftOut.map(({ name, reason }) => [name, reason]);

describe("a school that is named by a number", () => {
  test.each(["五一小学", "六一小学", "八一小学", "1、东街小学"])(
    "%s without a figure is still to be filled in, no block heading",
    (name) => {
      const rows = [headings2017, schoolRow("甲小学"), [name]];
      const result = checkRows(untyped(rows), {});
      expect(result.leftOut).toMatchObject([
        { row: 2, name, reason: "noPupils", hasFigures: true },
      ]);
      expect(result.verdict).toBe("unknown");
    },
  );

  test.each(["三中", "二十中", "三 中"])("%s is one, too", (name) => {
    const rows = [headings2017, schoolRow("第二中学", { 在校生数: 600 }), [name]];
    const result = checkRows(untyped(rows), { sheet: "初中", level: "junior" });
    expect(result.leftOut).toMatchObject([{ row: 2, name, reason: "noPupils", hasFigures: true }]);
    expect(result.verdict).toBe("unknown");
  });

  test("it leaves the level of its block standing", () => {
    const rows = untyped([
      headings2017,
      ["一、小学"],
      schoolRow("甲"),
      ["五一小学"],
      schoolRow("乙"),
    ]);
    const result = checkRows(rows, { sheet: "Sheet1" });
    expect(result.schools.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });
});

describe("a block heading says the kind of the schools under it", () => {
  const blocks = (heading: string, name: string): Rows =>
    untyped([headings2017, ["一、小学"], schoolRow("甲小学"), [heading], small(name)]);

  test.each([
    ["二、教学点", "柳沟", "teachingPoint"],
    ["二、小学教学点", "柳沟小学", "teachingPoint"],
    ["（二）教学点（3个）", "柳沟", "teachingPoint"],
    ["二、特殊教育学校", "启明学校", "special"],
    ["二、职业高中", "示范学校", "vocational"],
    ["二、高中", "第一中学", "otherLevel"],
  ])("%s: %s", (heading, name, reason) => {
    const result = checkRows(blocks(heading, name), {});
    expect(reasons(result)).toContainEqual([name, reason]);
    expect(result.verdict).toBe("pass");
  });

  test("a school that calls itself otherwise keeps the verdict open", () => {
    const result = checkRows(blocks("二、特殊教育学校", "聋山小学"), {});
    expect(result.leftOut).toMatchObject([{}, {}, { reason: "special", hasFigures: true }]);
    expect(result.verdict).toBe("unknown");
  });

  test("the next heading ends it, a deeper one does not", () => {
    const rows = untyped([
      headings2017,
      ["一、教学点"],
      small("柳沟"),
      ["（一）石门乡"],
      small("坡头"),
      ["二、小学"],
      ["（一）城区"],
      schoolRow("甲"),
    ]);
    const result = checkRows(rows, { sheet: "Sheet1" });
    expect(result.schools.map(({ name }) => name)).toEqual(["甲"]);
    expect(reasons(result).filter(([, reason]) => reason === "teachingPoint")).toEqual([
      ["柳沟", "teachingPoint"],
      ["坡头", "teachingPoint"],
    ]);
  });

  test("a teaching point of 50 pupils counts in a block of them, too", () => {
    const rows = [headings2017, ["一、教学点"], schoolRow("柳沟", { 在校生数: 50 })];
    expect(checkRows(untyped(rows), {}).schools).toHaveLength(1);
  });
});

describe("private schools where no column says the owner", () => {
  const headings = ["学校名称", "类别", "在校生数", "教学及辅助用房面积"];
  const rows: Rows = [headings, ["甲小学", "小学", 800, 5000]];
  const by2012 = (more: Rows) => checkRows([...rows, ...more], { standard: basicBalance2012 });

  test.each<[string, Rows]>([
    ["the type", [["育英小学", "民办小学", 300, 900]]],
    ["the name", [["民办育英小学", "小学", 300, 900]]],
    ["a remark", [["育英小学（民办）", "小学", 300, 900]]],
    ["the heading of a block", [["二、民办小学"], ["育英小学", "小学", 300, 900]]],
    ["a deeper heading", [["二、小学"], ["（二）民办"], ["育英小学", "", 300, 900]]],
  ])("%s says it", (_, more) => {
    const result = by2012(more);
    expect(result.schools.map(({ name }) => name)).toEqual(["甲小学"]);
    expect(result.leftOut).toContainEqual(expect.objectContaining({ reason: "private" }));
  });

  test("a school that was private once counts", () => {
    expect(by2012([["育英小学（原民办）", "小学", 300, 1900]]).schools).toHaveLength(2);
  });
});

describe("block headings beside a column of numbers", () => {
  const junior = schoolRow("第二中学", { 办学类型: "初级中学", 在校生数: 600 });
  const rows = [headings2017, ["小学"], schoolRow("甲小学"), ["初中"], junior];

  test.each<[string, Rows]>([
    ["with a type column", rows],
    ["without", untyped(rows)],
  ])("say the level and keep nothing open, %s", (_, each) => {
    const numbers = ["序号", "一", 1, "二", 1];
    const table = each.map((row, at) => [numbers[at]!, ...row]);
    for (const level of ["primary", "junior"] as const) {
      const result = checkRows(table, { sheet: "Sheet1", level });
      expect(result.schools).toHaveLength(1);
      expect(result.verdict).toBe("pass");
    }
  });

  test("the name of a place without figures keeps nothing open", () => {
    const table = indexed([headings2017, ["城关镇"], schoolRow("甲小学"), ["石门乡"], junior]);
    const result = checkRows(
      table.map((row) => row.slice(0, 11)),
      { sheet: "Sheet1" },
    );
    expect(reasons(result)).toEqual([
      ["城关镇", "note"],
      ["石门乡", "note"],
    ]);
    expect(result.verdict).toBe("pass");
  });
});
