import { checkSheet } from "../../src/actions/checkSheet";
import { assessTable } from "../../src/assessment/assessTable";
import { columnLetters } from "../../src/assessment/columnLetters";
import type { FlagKind } from "../../src/assessment/Flag";
import { flagCells } from "../../src/assessment/flagCells";
import { flagRules } from "../../src/assessment/flags/flagRules";
import { flagColours } from "../../src/excel/flags/flagColours";
import { effectiveFill } from "../../src/preview/host/effectiveFill";
import type { CellValue } from "../../src/sheet/CellValue";
import type { ReadingChoices } from "../../src/sheet/ReadingChoices";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { SheetGrid } from "../../src/sheet/SheetGrid";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { headings2017, schoolRow } from "../support/countyTable";
import { evaluateAsExcel } from "../support/evaluateAsExcel";
import { excelSession } from "../support/excelSession";
import { gridOf } from "../support/gridOf";
import { shownMarks } from "../support/shownMarks";

type Rows = readonly (readonly CellValue[])[];

function checked(sheet: string, rows: Rows, choices: ReadingChoices = {}) {
  return checkedGrid(gridOf(sheet, rows), choices);
}

function checkedGrid(grid: SheetGrid, choices: ReadingChoices = {}) {
  const recognised = recogniseSchoolTable(grid, () => choices);
  if (!("table" in recognised)) throw new Error(JSON.stringify(recognised));
  const { table } = recognised;
  const assessments = table.levels.map((level) => assessTable(table, qualityBalance2017, level));
  const valueAt = (row: number, column: number): CellValue => grid.values[row]?.[column] ?? null;
  return { assessments, rules: flagRules(table, qualityBalance2017, assessments, { valueAt })! };
}

function found({
  assessments,
}: Pick<ReturnType<typeof checked>, "assessments">): Record<string, FlagKind> {
  return Object.fromEntries(
    flagCells(assessments).map(({ row, column, kind }) => [
      `${columnLetters(column)}${row + 1}`,
      kind,
    ]),
  );
}

const AREA = "教学及辅助用房面积（㎡）";
const combined = [
  "学校名称",
  "办学类型",
  "小学部学生数",
  "初中部学生数",
  "高中部学生数",
  "教学及辅助用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（万元）",
];

test("the reader knows Excel's order: text is above every number until it is computed with", () => {
  const cells = () => "4,400";
  expect(evaluateAsExcel("=A1<9999", cells)).toBe(false);
  expect(evaluateAsExcel("=A1*1<9999", cells)).toBe(true);
  expect(evaluateAsExcel('=IFERROR("八"*1,7)', cells)).toBe(7);
});

test.each<[string, CellValue, FlagKind | undefined]>([
  ["a number that is short", 4400, "near"],
  ["a text that shows a short number", "4,400", "near"],
  ["a text that shows enough", "4,500", undefined],
  ["a word", "八", "unreadable"],
  ["nothing", "", "unreadable"],
  ["white space", "  ", "unreadable"],
  ["full-width digits", "４４００", "near"],
  ["a full-width comma", "4，400", "near"],
  ["a hard space behind", "4400\u00a0", "near"],
  ["a wide space before", "\u30004400", "near"],
  ["a tab behind", "4400\t", "near"],
  ["a line break behind", "4400\n", "near"],
  ["two lines", "44\n00", "unreadable"],
  ["full-width enough", "４５００", undefined],
  ["a full-width minus", "－５", "unreadable"],
  ["a full-width span", "１２－１３", "unreadable"],
  ["a hard space inside", "44\u00a000", "unreadable"],
  ["a negative number", -1, "unreadable"],
  ["a negative number as text", "-1", "unreadable"],
  ["TRUE", true, "unreadable"],
  ["FALSE", false, "unreadable"],
  ["an error", "#DIV/0!", "unreadable"],
  ["a fraction or a date", "3/4", "unreadable"],
  ["a span", "12-13", "unreadable"],
  ["two numbers", "44 00", "unreadable"],
  ["a share", "95%", "unreadable"],
  ["a full-width share", "９５％", "unreadable"],
])("%s in a stock is marked by Excel's rules as the check judges it", (_, value, kind) => {
  const rows = [headings2017, schoolRow("甲小学", { [AREA]: value }), schoolRow("乙小学")];
  const result = checked("小学", rows);
  expect(shownMarks(result.rules, rows)).toEqual(kind ? { G2: kind } : {});
  expect(found(result)).toEqual(kind ? { G2: kind } : {});
});

test.each<[CellValue, CellValue, Record<string, FlagKind>]>([
  // 4400 - 100 is short of 4500; a gym above the teaching area is a contradiction and no want of rooms.
  [4400, 100, { G2: "near" }],
  [4400, 4400, { A2: "fail", G2: "fail" }],
  [4400, 4401, {}],
  ["", 4401, { G2: "unreadable" }],
  ["八", 4401, { G2: "unreadable" }],
])(
  "a teaching area of %s with a gym of %s is marked as the check judges it",
  (area, gym, marks) => {
    const headings = [...headings2017, "室内体育用房面积（㎡）"];
    const rows = [
      headings,
      [...schoolRow("甲小学", { [AREA]: area }), gym],
      [...schoolRow("乙小学", { 在校生数: 999 }), 100],
    ];
    const result = checked("小学", rows);
    expect(shownMarks(result.rules, rows)).toEqual(marks);
    expect(found(result)).toEqual(marks);
  },
);

test.each(["1,000", "１０００", "1０００", "1000\u00a0", "\u30001000", "1000\t"])(
  "pupils kept as the text %j divide",
  (pupils) => {
    const rows = [headings2017, schoolRow("甲小学", { 在校生数: pupils, [AREA]: 3000 })];
    const result = checked("小学", rows);
    expect(shownMarks(result.rules, rows)).toEqual({ A2: "fail", G2: "fail" });
    expect(found(result)).toEqual({ A2: "fail", G2: "fail" });
  },
);

test("every comparison of a printed formula computes with its cells", () => {
  const tables = [
    checked("小学", [headings2017, schoolRow("甲小学")]),
    checked("学校", [combined, ["丙学校", "九年一贯制学校", 500, 300, 0, 1, 1, 1]]),
  ];
  for (const { formula } of tables.flatMap(({ rules }) => rules)) {
    // Comparing with an empty text asks whether there is anything; a bare cell may stand in no other comparison.
    const rest = formula.replace(/\$?[A-Z]+\d+<>""/gu, "");
    expect(rest).not.toMatch(/(^|[(,=<>])\$?[A-Z]+\d+(<|>|=)/u);
    expect(rest).not.toMatch(/(<|>|=)\$?[A-Z]+\d+([),]|$)/u);
  }
});

test.each<[string, CellValue]>([
  ["nothing", ""],
  ["an empty text or white space", " "],
  ["a text number", "0"],
])("%s for another level's pupils is no such part", (_, other) => {
  const school: CellValue[] = ["丙学校", "九年一贯制学校", 500, 300, 0, 3500, 9000, 300];
  const before = [combined, school];
  const now = [combined, school.map((value, column) => (column === 4 ? other : value))];
  // 3500 ÷ (500 + 330) = 4.217: below 4.5, above the floor; junior 3500 ÷ 754.5 = 4.64: below the floor of 5.8.
  expect(shownMarks(checked("学校", before).rules, now)).toEqual({ A2: "fail", F2: "fail" });
  expect(found(checked("学校", now))).toEqual({ A2: "fail", F2: "fail" });
});

test("one row for both levels: teachers, which cannot be told apart, are not marked; shared rooms are", () => {
  const headings = [...headings2017];
  headings.splice(2, 1, "小学在校生数", "初中在校生数");
  const row = ["云岭", "九年一贯制学校", 500, 500, 1, 1, 1, 20_000, 30_000, 2000, 10];
  const result = checked("2026", [headings, row]);
  expect(found(result)).toEqual({ A2: "fail", K2: "fail" });
  expect(shownMarks(result.rules, [headings, row])).toEqual({ A2: "fail", K2: "fail" });
});

test("a combined school without its other level's pupils: no shared stock is marked", () => {
  const headings = [...headings2017];
  headings.splice(2, 1, "小学在校生数", "初中在校生数");
  const row = ["云岭", "九年一贯制学校", 500, "", 60, 20, 20, 100, 100, 1, 1];
  const result = checked("小学", [headings, row]);
  expect(found(result)).toEqual({ D2: "unreadable" });
  expect(shownMarks(result.rules, [headings, row])).toEqual({ D2: "unreadable" });
});

test.each(["—", "-", "/", "／", "无", "缺", "N/A", " — "])(
  "%j says that a figure is missing, in the marks as in the check",
  (mark) => {
    const rows = [headings2017, schoolRow("甲小学", { [AREA]: mark }), schoolRow("乙小学")];
    const result = checked("小学", rows);
    expect(found(result)).toEqual({ G2: "unreadable" });
    expect(shownMarks(result.rules, rows)).toEqual({ G2: "unreadable" });
    expect(result.assessments[0]!.unreadable).toEqual([]);
  },
);

test.each(["—", "/", "无"])(
  "%j for the pupils of a level that a school does not have is no such part",
  (mark) => {
    const school: CellValue[] = ["丙学校", "九年一贯制学校", 500, 300, mark, 3500, 9000, 300];
    const result = checked("学校", [combined, school]);
    expect(shownMarks(result.rules, [combined, school])).toEqual({ A2: "fail", F2: "fail" });
    expect(found(result)).toEqual({ A2: "fail", F2: "fail" });
  },
);

test("a figure that cannot be true is grey and judges nothing, until it is changed", () => {
  const rows = [
    headings2017,
    schoolRow("甲小学", { 高于规定学历教师数: 3000 }),
    schoolRow("乙小学"),
  ];
  const result = checked("小学", rows);
  expect(result.assessments[0]!.schools[0]!.verdict).toBe("unknown");
  expect(found(result)).toEqual({ D2: "unreadable" });
  expect(shownMarks(result.rules, rows)).toEqual({ D2: "unreadable" });
  const now = [headings2017, schoolRow("甲小学", { 高于规定学历教师数: 60 }), schoolRow("乙小学")];
  expect(shownMarks(result.rules, now)).toEqual({});
});

test("a number shown as a date is grey and judges nothing", () => {
  const rows = [headings2017, schoolRow("甲小学", { [AREA]: 4270 }), schoolRow("乙小学")];
  const grid = gridOf("小学", rows);
  const kinds = grid.kinds.map((row, index) =>
    row.map((kind, column) => (index === 1 && column === 6 ? ("date" as const) : kind)),
  );
  const result = checkedGrid({ ...grid, kinds });
  expect(found(result)).toEqual({ G2: "unreadable" });
  expect(shownMarks(result.rules, rows)).toEqual({ G2: "unreadable" });
});

describe("a unit that counts with its main school", () => {
  const headings = [...headings2017, "是否计校数"];
  const choices: ReadingChoices = { units: { 中心小学石桥教学点: { into: "中心小学" } } };
  const rows = (areaOfUnit: CellValue, areaOfParent: CellValue = 4500): Rows => [
    headings,
    [...schoolRow("中心小学", { [AREA]: areaOfParent }), "是"],
    [
      ...schoolRow("中心小学石桥教学点", {
        在校生数: 40,
        高于规定学历教师数: 3,
        县级以上骨干教师数: 1,
        体育艺术专任教师数: 1,
        [AREA]: areaOfUnit,
        "体育运动场馆面积（㎡）": 400,
        "教学仪器设备值（万元）": 9,
        "网络多媒体教室数（间）": 1,
      }),
      "否",
    ],
    [...schoolRow("乙小学", { 在校生数: 999 }), "是"],
  ];

  test.each<[CellValue, CellValue, Record<string, FlagKind>]>([
    // (4500 + 180) ÷ 1040 = 4.5 exactly; one square metre less is short.
    [180, 4500, {}],
    [179, 4500, { G2: "near" }],
    // 3000 ÷ 1040 is below the floor: the main school is marked, the unit is not.
    [0, 3000, { A2: "fail", G2: "fail" }],
    ["", 4500, { G3: "unreadable" }],
    ["八", 4500, { G3: "unreadable" }],
    [180, "", { G2: "unreadable" }],
  ])("its area %j with the school's %j", (unit, parent, marks) => {
    const result = checked("小学", rows(unit, parent), choices);
    expect(result.assessments[0]!.schools.map(({ name, pupils }) => [name, pupils])).toEqual([
      ["中心小学", 1040],
      ["乙小学", 999],
    ]);
    expect(found(result)).toEqual(marks);
    expect(shownMarks(result.rules, rows(unit, parent))).toEqual(marks);
  });
});

test("columns that count one level each judge that level alone", () => {
  const stacked = [
    ["学校名称", "办学类型", "在校生数", "", "高于规定学历教师数", ""],
    ["", "", "小学", "初中", "小学", "初中"],
  ];
  const school = ["云岭", "九年一贯制学校", 1000, 1000, 41, 53];
  const rows = [...stacked, school];
  const result = checked("2026", rows);
  expect(
    result.assessments.map(({ level, schools }) => [level, schools[0]!.indicators[0]!.value]),
  ).toEqual([
    ["primary", 4.1],
    ["junior", 5.3],
  ]);
  expect(found(result)).toEqual({ E3: "near" });
  expect(shownMarks(result.rules, rows)).toEqual({ E3: "near" });
});

test("another level's pupils as text still count", () => {
  const rows = [combined, ["丙学校", "九年一贯制学校", 500, "1,300", 0, 6000, 99000, 900]];
  const result = checked("小学", rows);
  expect(shownMarks(result.rules, rows)).toEqual(found(result));
  expect(found(result)).toEqual({ A2: "fail", F2: "fail" });
});

test("rules that pass over rows of the other level mark what the check marks, and are fewer", () => {
  const headings = ["学校名称", "办学类型", "小学部学生数", "初中部学生数", AREA];
  const others: readonly CellValue[] = ["", "", "", 0, "0", "—", " ", "八", 4.5, "100"];
  let [state, marked] = [7, 0];
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (state * 48_271) % 2_147_483_647;
    return items[state % items.length]!;
  };
  for (let table = 0; table < 150; table++) {
    const rows = Array.from({ length: 12 }, (_, index): CellValue[] => {
      const type = pick(["小学", "小学", "初级中学", "初级中学", "九年一贯制学校"]);
      const [own, other] = [pick([200, 1000]), pick(others)];
      const pupils = type === "小学" ? [own, other] : [other, own];
      return [`第${index}学校`, type, ...pupils, pick([4400, 4500, 900, 1160, 9000, "", "五"])];
    });
    const all = [headings, ...rows];
    const recognised = recogniseSchoolTable(gridOf("2026", all));
    if (!("table" in recognised)) continue;
    const result = checked("2026", all);
    expect(shownMarks(result.rules, all)).toEqual(found(result));
    marked += Object.keys(found(result)).length;
  }
  expect(marked).toBeGreaterThan(1000);
  const alternating = Array.from({ length: 40 }, (_, index) =>
    index % 2 === 0
      ? [`第${index}小学`, "小学", 1000, "", 4400 + index]
      : [`第${index}中学`, "初级中学", "", 1000 + index, 5700],
  );
  const all = [headings, ...alternating];
  const result = checked("2026", all);
  expect(shownMarks(result.rules, all)).toEqual(found(result));
  // Three rules a level, one per column of figures, and for each level one for empty pupils and one for empty areas.
  expect(result.rules).toHaveLength(3 * 2 + 3 + 2 * 2);
});

test("red for one level wins over amber for the other, in Excel's order and in the grid", async () => {
  // Primary misses one limit narrowly (amber); junior is below the floor (red): the same cell.
  const rows = [combined, ["丙学校", "九年一贯制学校", 500, 300, 0, 3500, 9000, 300]];
  const result = checked("学校", rows);
  expect(result.assessments.map(({ schools }) => schools[0]!.verdict)).toEqual(["unknown", "fail"]);
  expect(shownMarks(result.rules, rows)).toMatchObject({ A2: "fail", F2: "fail" });
  const excel = excelSession({ 学校: rows });
  try {
    await checkSheet("2017");
    expect(await effectiveFill(excel.host, "学校", "F2")).toBe(flagColours.fail.fill);
    expect(await effectiveFill(excel.host, "学校", "A2")).toBe(flagColours.fail.fill);
  } finally {
    excel.dispose();
  }
});
