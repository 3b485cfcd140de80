import { assessTable } from "../../src/assessment/assessTable";
import type { Assessment } from "../../src/assessment/Assessment";
import type { CellValue } from "../../src/sheet/CellValue";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import type { Level } from "../../src/standards/Level";
import { headings2017, schoolRow } from "../support/countyTable";
import { gridOf } from "../support/gridOf";
import { withoutKeys } from "../support/withoutKeys";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, sheet: string): ReturnType<typeof recogniseSchoolTable> =>
  recogniseSchoolTable(gridOf(sheet, rows));

function tableOf(rows: Rows, sheet = "小学"): SchoolTable {
  const result = read(rows, sheet);
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

const assess = (rows: Rows, sheet = "小学", level: Level = "primary"): Assessment =>
  assessTable(tableOf([headings2017, ...rows], sheet), qualityBalance2017, level);

const untyped = (name: string, change: Parameters<typeof schoolRow>[1] = {}): CellValue[] =>
  schoolRow(name, { 办学类型: "", ...change });

describe("the level of a sheet", () => {
  test("the sheet's name goes before the title", () => {
    const rows = [["示范县小学办学条件"], headings2017, untyped("云岭学校")];
    expect(tableOf(rows, "初中").levels).toEqual(["junior"]);
    expect(tableOf(rows, "Sheet1").levels).toEqual(["primary"]);
  });

  test.each([
    "填报单位：某县教育局小学教育股",
    "填报单位： 某县教育局小学教育股",
    "填表人：小学股 张三",
    "某县教育局小学教育股",
    "报送部门:小学科  2026年9月",
    "填报单位：城关镇第一小学",
  ])("who filled it in says nothing: %j", (title) => {
    const rows = [[title], headings2017, untyped("县第一中学"), untyped("县第二初级中学")];
    expect(read(rows, "Sheet1")).toMatchObject({ questions: [{ code: "noLevel" }] });
  });

  test("a title beside it still speaks", () => {
    const title = "示范县初中办学条件统计表  填报单位：某县教育局小学教育股";
    expect(tableOf([[title], headings2017, untyped("云岭学校")], "Sheet1").levels).toEqual([
      "junior",
    ]);
    expect(tableOf([["小学科学教室统计"], headings2017, untyped("云岭学校")], "1").levels).toEqual([
      "primary",
    ]);
  });
});

describe("a school's name against the level of its sheet", () => {
  test.each([
    ["小学", "第二初级中学"],
    ["小学", "县第一中学"],
    ["小学", "县一中"],
    ["小学", "县第一中学（城南校区）"],
    ["小学", "某某小学初中部"],
    ["初中", "东街小学"],
    ["初中", "第一中学附属小学"],
    ["初中", "第一中学小学部"],
    ["初中", "城关完小"],
    ["初中", "实验二小"],
  ])("on a sheet of %s, %s is left out and keeps the verdict open", (sheet, name) => {
    const level = sheet === "小学" ? "primary" : "junior";
    // Few pupils for these stocks: the limits of either level are met.
    const rows = [untyped("云岭学校", { 在校生数: 700 }), untyped(name, { 在校生数: 600 })];
    const result = assess(rows, sheet, level);
    expect(result.schools.map((school) => school.name)).toEqual(["云岭学校"]);
    expect(withoutKeys(result.leftOut)).toEqual([
      { row: 2, name, reason: "levelUnlikeName", hasFigures: true },
    ]);
    expect(result.verdict).toBe("unknown");
  });

  test.each([
    ["小学", "云岭学校"],
    ["小学", "云岭九年一贯制学校"],
    ["小学", "城关中心校"],
    ["小学", "第一中学附属小学"],
    ["小学", "某某小学附设初中班"],
    ["小学", "某某中小学"],
    ["初中", "第一中学"],
    ["初中", "县三中"],
    ["初中", "城关小学初中部"],
  ])("on a sheet of %s, %s counts", (sheet, name) => {
    const level = sheet === "小学" ? "primary" : "junior";
    expect(assess([untyped(name)], sheet, level).schools).toHaveLength(1);
  });

  test("the type, the level's own cell or pupils of that level are other evidence", () => {
    expect(assess([schoolRow("县第一中学", { 办学类型: "九年一贯制学校" })]).schools).toHaveLength(
      1,
    );
    const headings = ["学校名称", "学段", "在校生数", "图书册数"];
    expect(tableOf([headings, ["县第一中学", "小学", 100, 5]]).rows).toHaveLength(1);
    const parts = ["学校名称", "小学部学生数", "初中部学生数", "图书册数"];
    expect(tableOf([parts, ["县第一中学", 100, 300, 5]]).rows).toHaveLength(1);
    expect(tableOf([parts, ["县第一中学", "", 300, 5]]).leftOut).toMatchObject([
      { reason: "levelUnlikeName" },
    ]);
  });

  test("a type that says 中学 speaks where the name is silent", () => {
    expect(assess([schoolRow("云岭学校", { 办学类型: "中学" })]).leftOut).toMatchObject([
      { reason: "levelUnlikeName" },
    ]);
    expect(assess([schoolRow("东街小学", { 办学类型: "中学" })]).schools).toHaveLength(1);
    expect(
      assess([schoolRow("云岭学校", { 办学类型: "中学" })], "初中", "junior").schools,
    ).toHaveLength(1);
  });

  test("a sheet whose every school says the other level is not judged", () => {
    const result = assess([
      untyped("县第一初级中学"),
      untyped("县第二初级中学", { 在校生数: 700 }),
    ]);
    expect(result.schools).toEqual([]);
    expect(result.leftOut.map(({ reason }) => reason)).toEqual([
      "levelUnlikeName",
      "levelUnlikeName",
    ]);
    expect(result.verdict).toBe("unknown");
  });
});

describe("special and vocational schools by their names", () => {
  test.each([
    ["示范县培智学校", "special"],
    ["示范市聋哑学校", "special"],
    ["示范市聋校", "special"],
    ["示范县特殊教育学校", "special"],
    ["示范县特殊教育中心学校", "special"],
    ["启智学校", "special"],
    ["示范县特教学校（培智部）", "special"],
    ["示范县职业中学", "vocational"],
    ["示范县职业高级中学", "vocational"],
    ["示范县中等职业学校", "vocational"],
    ["示范县中等职业技术学校", "vocational"],
    ["示范县职教中心", "vocational"],
    ["示范县技校", "vocational"],
    ["示范县技工学校", "vocational"],
    ["示范县职业技术教育中心", "vocational"],
  ])("%s is %s and outside the assessment", (name, reason) => {
    const result = assess([untyped("云岭学校"), untyped(name, { 在校生数: 90 })]);
    expect(withoutKeys(result.leftOut)).toEqual([{ row: 2, name, reason, pupils: 90 }]);
    expect(result.verdict).toBe("pass");
  });

  test.each([
    "职业技术学院附属小学",
    "启智小学",
    "特殊教育学院附属小学",
    "技校路小学",
    "盲校路小学",
    "育智学校",
  ])("%s is an ordinary school", (name) => {
    expect(assess([untyped(name)]).schools).toHaveLength(1);
  });
});

describe("schools listed twice", () => {
  const wide = (name: string, township: string, code: string, pupils = 1000): CellValue[] => [
    ...schoolRow(name, { 在校生数: pupils }),
    township,
    code,
  ];
  const headings = [...headings2017, "所属乡镇", "学校标识码"];

  test("with the same figures: counted once, the verdict open, the rows named", () => {
    const result = assess([schoolRow("甲小学"), schoolRow("乙小学"), schoolRow(" 甲 小学")]);
    expect(result.schools.map(({ row }) => row)).toEqual([1, 2]);
    expect(withoutKeys(result.leftOut)).toEqual([
      { row: 3, name: "甲 小学", reason: "repeated", sameAs: [1], hasFigures: true },
    ]);
    expect(result.verdict).toBe("unknown");
  });

  test("with other figures: none of the rows can be believed", () => {
    const result = assess([
      schoolRow("甲小学"),
      schoolRow("乙小学"),
      schoolRow("甲小学", { 在校生数: 900 }),
    ]);
    expect(result.schools.map(({ name }) => name)).toEqual(["乙小学"]);
    expect(result.leftOut).toMatchObject([
      { row: 1, reason: "repeated", sameAs: [3], hasFigures: true },
      { row: 3, reason: "repeated", sameAs: [1], hasFigures: true },
    ]);
    expect(result.verdict).toBe("unknown");
  });

  test("at two levels they are the parts of one school", () => {
    const parts = ["学校名称", "学段", "在校生数", "图书册数"];
    const table = tableOf(
      [parts, ["云岭九年一贯制学校", "小学", 100, 5], ["云岭九年一贯制学校", "初中", 90, 7]],
      "2026",
    );
    expect(table.rows).toHaveLength(2);
    expect(withoutKeys(table.leftOut)).toEqual([]);
  });

  test("of two townships or with two codes they are two schools", () => {
    const rowsOf = (...rows: Rows): number => tableOf([headings, ...rows]).rows.length;
    expect(rowsOf(wide("中心小学", "河口乡", ""), wide("中心小学", "城关镇", ""))).toBe(2);
    expect(rowsOf(wide("中心小学", "", "21410"), wide("中心小学", "", "21411"))).toBe(2);
    expect(rowsOf(wide("中心小学", "河口乡", ""), wide("中心小学", "河口乡", "", 9))).toBe(0);
    expect(rowsOf(wide("中心小学", "河口乡", ""), wide("中心小学", "", "", 9))).toBe(0);
  });

  test("three rows of one school, two of them alike", () => {
    const table = tableOf([
      headings2017,
      schoolRow("甲小学"),
      schoolRow("甲小学"),
      schoolRow("甲小学", { 在校生数: 900 }),
    ]);
    expect(table.rows).toEqual([]);
    expect(table.leftOut.map(({ sameAs }) => sameAs)).toEqual([
      [2, 3],
      [1, 3],
      [1, 2],
    ]);
  });
});

describe("parts of a combined school in rows of their own", () => {
  const rows = [
    headings2017,
    schoolRow("云岭学校小学部", { 办学类型: "九年一贯制学校" }),
    schoolRow("云岭学校（初中部）", { 办学类型: "九年一贯制学校", 在校生数: 900 }),
  ];

  test("are of the level that they are called by", () => {
    expect(tableOf(rows, "办学条件").rows.map(({ levels }) => levels)).toEqual([
      ["primary"],
      ["junior"],
    ]);
  });

  test("a part of the other level on a sheet is no school of that sheet's level", () => {
    const table = tableOf(rows, "小学");
    expect(table.rows.map(({ name }) => name)).toEqual(["云岭学校小学部"]);
    expect(table.leftOut).toMatchObject([{ reason: "levelUnlikeName", hasFigures: true }]);
  });
});

test.each(["全县平均水平", "生均", "师均", "达标值", "差额", "比上年增减"])(
  "a row called %s describes schools and is none",
  (name) => {
    const table = tableOf([
      headings2017,
      schoolRow("甲小学"),
      schoolRow("乙小学", { 在校生数: 900 }),
      schoolRow(name, { 办学类型: "", 在校生数: 950 }),
    ]);
    expect(table.rows.map((row) => row.name)).toEqual(["甲小学", "乙小学"]);
    expect(table.leftOut).toMatchObject([{ reason: "statistic" }]);
  },
);

describe("是否计校数", () => {
  const asked = (heading: string, values: readonly CellValue[]): unknown => {
    const rows = values.map((value, place) => [
      ...schoolRow(`第${place}小学`, { 在校生数: 999 + place }),
      value,
    ]);
    const result = read([[...headings2017, heading], ...rows], "小学");
    const questions = "questions" in result ? result.questions : [];
    return questions.flatMap((each) =>
      each.code === "notCountedUnits" ? each.units.map(({ name }) => name) : [each.code],
    );
  };

  test.each<CellValue>(["否", 0, "0", "不计校数", "不计", "并入东街小学", false])(
    "%j: whose part the unit is, is asked",
    (value) => {
      expect(asked("是否计校数", ["是", value])).toEqual(["第1小学"]);
      expect(asked("计校标识", [1, value])).toEqual(["第1小学"]);
    },
  );

  test("blanks count where only 否 is written down, and not where 是 is", () => {
    expect(asked("是否计校数", ["", "否", ""])).toEqual(["第1小学"]);
    expect(asked("是否计校数", ["是", "", "是"])).toEqual(["第1小学"]);
    expect(asked("是否计校数", ["", "", ""])).toEqual([]);
    expect(asked("是否计校数", [1, "是", "计校数"])).toEqual([]);
  });

  test("under 不计校数 the answer stands the other way round", () => {
    expect(asked("不计校数", ["", "是", "否"])).toEqual(["第1小学"]);
    expect(asked("不计校数", [0, 1, ""])).toEqual(["第1小学"]);
    expect(asked("不计校数", ["", "√", ""])).toEqual(["第1小学"]);
  });
});

describe("what stands below a table", () => {
  const below = (...rows: Rows): unknown => {
    const table = tableOf([headings2017, schoolRow("甲小学"), ...rows]);
    expect(table.unreadable).toEqual([]);
    return table.leftOut.map(({ reason, hasFigures }) => (hasFigures ? `${reason}!` : reason));
  };

  test("the published example of five schools with its results", () => {
    const table = tableOf(
      [
        ["学校", "在校生数", "图书册数", "生均图书册数"],
        ["小学1", 45, 279, 6.2],
        ["小学2", 37, 137, 3.7],
        [],
        ["官方差异系数", 0.515],
        ["官方差异系数（原生公式）", 0.515],
        ["STDEV.P/AVERAGE（未加权，不可用）", 0.488],
        ["STDEV.S/AVERAGE（未加权，不可用）", 0.546],
        ["手算", 0.51, 2],
        ["见说明", 12.5],
      ],
      "五校算例",
    );
    expect(table.rows.map(({ name }) => name)).toEqual(["小学1", "小学2"]);
    expect(table.unreadable).toEqual([]);
    expect(table.leftOut.map(({ reason }) => reason)).toEqual([
      "blank",
      ...Array<string>(4).fill("statistic"),
      "note",
      "note",
    ]);
    expect(table.leftOut.some(({ hasFigures }) => hasFigures)).toBe(false);
  });

  test("signatures and a row that says whether each is met are no data", () => {
    expect(
      below(
        ["是否达标", "", "", "是", "是", "否", "是", "是", "是", "是"],
        ["达标情况", "", 1, 1, 1, 0, 1, 1, 1, 1],
        ["校长（签字）：", "", "", "张三"],
        ["", "", "单位负责人：李四", "", "经办人：王五"],
        ["2026年9月10日"],
        ["某县教育局（盖章）", "", "二〇二六年九月"],
        ["联系电话：12345678"],
      ),
    ).toEqual(Array(7).fill("note"));
  });

  test("a row that names a part of the table and holds nothing else is no school", () => {
    expect(below(["一、城区"], schoolRow("乙小学"), ["二、乡村"])).toEqual(["note", "note"]);
  });

  test("a name like a note's does not hide pupils: the verdict stays open", () => {
    const table = tableOf([headings2017, schoolRow("甲小学"), ["注1", "", 300, 5, 5, 5]]);
    expect(table.leftOut).toMatchObject([
      { name: "注1", reason: "note", hasFigures: true, canPutBack: true },
    ]);
  });

  test("after a blank row a label with whole pupils may be a school: the verdict stays open", () => {
    expect(below([], ["云岭", "", 300])).toEqual(["blank", "note!"]);
  });

  test("after a blank row a school is a school", () => {
    expect(below([], schoolRow("丙"))).toEqual(["blank"]);
    const table = tableOf([headings2017, schoolRow("甲小学"), [], ["丁小学", "", 300]]);
    expect(table.rows).toHaveLength(2);
  });

  test("without a blank row a name with little beside it is a school that lacks figures", () => {
    const table = tableOf([headings2017, schoolRow("甲小学"), ["云岭", "", 300]]);
    expect(table.rows).toHaveLength(2);
  });
});
