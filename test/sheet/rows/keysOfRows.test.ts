import type { CellValue } from "../../../src/sheet/CellValue";
import type { OfferedUnit } from "../../../src/sheet/Question";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, choices = {}, sheet = "2026年") =>
  recogniseSchoolTable(gridOf(sheet, rows), () => choices);

function unitsOf(rows: Rows, sheet?: string): readonly OfferedUnit[] {
  const result = read(rows, {}, sheet);
  const [question] = "questions" in result ? result.questions : [];
  return question?.code === "notCountedUnits" ? question.units : [];
}

describe("the two parts of a school have one code", () => {
  const headings = ["学校名称", "标识码", "办学类型", "是否计校数", "在校生数", "图书册数"];
  const rows: Rows = [
    headings,
    ["云岭学校（小学部）", "3136001234", "九年一贯制学校", "是", 300, 2000],
    ["云岭学校（初中部）", "3136001234", "九年一贯制学校", "是", 200, 1500],
    ["云岭学校坡头教学点", "", "小学教学点", "否", 40, 900],
  ];

  test("and each is a parent of its own", () => {
    const result = read(rows);
    if (!("questions" in result)) throw new Error("not asked");
    expect(result.questions).toMatchObject([
      { parents: [{ key: "3136001234|小学部" }, { key: "3136001234|初中部" }] },
    ]);
    const units = { 云岭学校坡头教学点: { into: "3136001234|小学部" } };
    expect(read(rows, { units })).toMatchObject({
      table: { rows: [{ numbers: { pupils: 340 } }, { numbers: { pupils: 200 } }] },
    });
  });

  test("a part is put back without the other", () => {
    const back = read(
      rows.slice(0, 3).map((row) => row.map((cell) => (cell === "是" ? "否" : cell))),
      {
        putBack: ["3136001234|小学部"],
        units: { "3136001234|初中部": "leaveOut" },
      },
    );
    expect(back).toMatchObject({ table: { rows: [{ name: "云岭学校（小学部）" }] } });
  });

  test("a code that two rows share otherwise names neither as a parent", () => {
    const shared = [headings, ...rows.slice(1).map((row) => ["云岭学校", ...row.slice(1)])];
    shared[3] = [...rows[3]!];
    const units = { 云岭学校坡头教学点: { into: "3136001234" } };
    expect(read(shared, { units }, "小学")).not.toHaveProperty("table.rows.0.units");
  });
});

describe("units that are all called 教学点", () => {
  const headings = ["学校名称", "办学类型", "是否计校数", "在校生数", "图书册数", "所属学校"];
  const point = (pupils: number, parent: string): CellValue[] => [
    "教学点",
    "小学教学点",
    "否",
    pupils,
    500,
    parent,
  ];
  const schools: Rows = [
    headings,
    ["甲小学", "小学", "是", 400, 8000, ""],
    ["乙小学", "小学", "是", 500, 9000, ""],
  ];

  test("are told apart by the school that a column names", () => {
    const units = unitsOf([...schools, point(30, "甲小学"), point(40, "乙小学")]);
    expect(units.map(({ key, suggestion }) => [key, suggestion])).toEqual([
      ["教学点|甲小学", "甲小学"],
      ["教学点|乙小学", "乙小学"],
    ]);
  });

  test("cannot share an answer: told apart by nothing they keep the verdict open", () => {
    const choices = { units: { 教学点: { into: "甲小学" } } };
    const result = read([...schools, point(30, ""), point(40, "")], choices);
    expect(result).toMatchObject({
      table: {
        rows: [{ numbers: { pupils: 400 } }, { numbers: { pupils: 500 } }],
        leftOut: [
          { row: 3, reason: "repeated", sameAs: [4], hasFigures: true },
          { row: 4, reason: "repeated", sameAs: [3], hasFigures: true },
        ],
      },
    });
  });
});

describe("the parent that is offered for a unit", () => {
  const headings = ["学校名称", "办学类型", "是否计校数", "在校生数", "图书册数"];
  const junior = ["东山中学", "初级中学", "是", 400, 8000];
  const primary = ["白石小学", "小学", "是", 400, 8000];

  test.each([
    ["东山中学附属小学", "", undefined],
    ["东山中学坡头教学点", "小学教学点", undefined],
    ["白石小学坡头教学点", "小学教学点", "白石小学"],
    ["东山中学分校", "", "东山中学"],
  ])("%s of the type %j: %s", (name, type, parent) => {
    const units = unitsOf([headings, junior, primary, [name, type, "否", 40, 900]]);
    expect(units.map(({ suggestion }) => suggestion)).toEqual([parent]);
  });

  test("a school of both levels may be the parent of a primary unit", () => {
    const both = ["云岭学校", "九年一贯制学校", "是", 400, 8000];
    const unit = ["云岭学校坡头教学点", "小学教学点", "否", 40, 900];
    expect(unitsOf([headings, both, primary, unit])).toMatchObject([{ suggestion: "云岭学校" }]);
  });
});
