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
import { excelSession } from "../support/excelSession";
import { gridOf } from "../support/gridOf";

/*
 * The grid of the preview forgives what Excel does not: in Excel any text is greater than any number unless it is
 * computed with, and an error in a condition takes the mark away. A small reader of formulas keeps those rules here.
 */
class CellError extends Error {}
type Value = number | string | boolean | null;
type Cells = (address: string) => CellValue;
type Lazy = () => Value;

function numberOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const text = value.replace(/^ +| +$/gu, "");
  if (/^\d{1,2}[/-]\d{1,2}$/u.test(text)) return 46_000;
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?%?$/iu.test(text) || !/\d/u.test(text))
    throw new CellError("#VALUE!");
  return Number(text.replace(/[,%]/gu, "")) / (text.endsWith("%") ? 100 : 1);
}

const rank = (value: Value): number =>
  typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;

/** Below 0, 0 or above 0, as Excel orders: number < text < TRUE; a blank is like what it is compared with. */
function order(left: Value, right: Value): number {
  const a = left ?? (typeof right === "string" ? "" : 0);
  const b = right ?? (typeof left === "string" ? "" : 0);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const textOf = (value: Value): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

function isError(of: Lazy): boolean {
  try {
    of();
    return false;
  } catch (error) {
    if (error instanceof CellError) return true;
    throw error;
  }
}

const functions: Readonly<Record<string, (...of: Lazy[]) => Value>> = {
  N: (of) => (typeof of!() === "number" ? of!() : 0),
  IF: (test, then, otherwise) => (numberOf(test!()) !== 0 ? then!() : otherwise!()),
  IFERROR: (of, otherwise) => (isError(of!) ? otherwise!() : of!()),
  ISERROR: (of) => isError(of!),
  ISLOGICAL: (of) => !isError(of!) && typeof of!() === "boolean",
  ISNUMBER: (of) => !isError(of!) && typeof of!() === "number",
  ISTEXT: (of) => !isError(of!) && typeof of!() === "string",
  ASC: (of) =>
    textOf(of!()).replace(/[\uff01-\uff5e]|\u3000/gu, (wide) =>
      wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    ),
  CHAR: (of) => String.fromCharCode(numberOf(of!())),

  CLEAN: (of) => textOf(of!()).replace(/[\u0000-\u001f]/gu, ""),
  SUBSTITUTE: (of, what, by) => textOf(of!()).split(textOf(what!())).join(textOf(by!())),
  TRIM: (of) => textOf(of!()).replace(/^ +| +$/gu, ""),
  LEN: (of) => textOf(of!()).length,
  INT: (of) => Math.floor(numberOf(of!())),
  FIND: (what, within, start) => {
    const at = textOf(within!()).indexOf(textOf(what!()), start ? numberOf(start()) - 1 : 0);
    if (at < 0) throw new CellError("#VALUE!");
    return at + 1;
  },
};

const TOKEN =
  /"[^"]*"|\$?[A-Z]{1,2}\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?(?:e[+-]?\d+)?|<>|<=|>=|[-+*/&<>=(),]|FALSE|TRUE/gu;
const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (by) => by < 0,
  ">": (by) => by > 0,
  "=": (by) => by === 0,
  "<>": (by) => by !== 0,
  "<=": (by) => by <= 0,
  ">=": (by) => by >= 0,
};

function evaluate(formula: string, cells: Cells): Value {
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  if (tokens.join("") !== formula.slice(1)) throw new Error(`not read whole: ${formula}`);
  let at = 0;
  const chain = (
    next: () => Lazy,
    operators: string,
    apply: (a: Value, by: string, b: Value) => Value,
  ): Lazy => {
    let left = next();
    while (operators.split(" ").includes(tokens[at] ?? "")) {
      const by = tokens[at++]!;
      const [a, b] = [left, next()];
      left = () => apply(a(), by, b());
    }
    return left;
  };
  const compute = (a: Value, by: string, b: Value): number => {
    const [x, y] = [numberOf(a), numberOf(b)];
    if (by === "/" && y === 0) throw new CellError("#DIV/0!");
    return by === "+" ? x + y : by === "-" ? x - y : by === "*" ? x * y : x / y;
  };
  const comparison = (): Lazy =>
    chain(
      () =>
        chain(
          () => chain(() => chain(atom, "* /", compute), "+ -", compute),
          "&",
          (a, _by, b) => textOf(a) + textOf(b),
        ),
      "< > = <> <= >=",
      (a, by, b) => COMPARISONS[by]!(order(a, b)),
    );
  const atom = (): Lazy => {
    const token = tokens[at++]!;
    if (token === "(") {
      const inner = comparison();
      at++;
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1);
    if (/^\d/u.test(token)) return () => Number(token);
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    if (tokens[at] === "(") {
      const parts: Lazy[] = [];
      do {
        at++;
        parts.push(comparison());
      } while (tokens[at] === ",");
      at++;
      const call = functions[token];
      if (!call) throw new Error(`unknown function ${token}`);
      return () => call(...parts);
    }
    return () => {
      const value = cells(token.replace(/\$/gu, ""));
      if (typeof value === "string" && /^#[A-Z/0!?]+$/u.test(value)) throw new CellError(value);
      return value as Value;
    };
  };
  return comparison()();
}

type Rows = readonly (readonly CellValue[])[];

function checked(sheet: string, rows: Rows, choices: ReadingChoices = {}) {
  return checkedGrid(gridOf(sheet, rows), choices);
}

function checkedGrid(grid: SheetGrid, choices: ReadingChoices = {}) {
  const recognised = recogniseSchoolTable(grid, () => choices);
  if (!("table" in recognised)) throw new Error(JSON.stringify(recognised));
  const { table } = recognised;
  const assessments = table.levels.map((level) => assessTable(table, qualityBalance2017, level));
  return { assessments, rules: flagRules(table, qualityBalance2017, assessments) };
}

/** What Excel shows: the rule added last comes first. `now` are the rows after the rules were written. */
function shown({ rules }: ReturnType<typeof checked>, now: Rows): Record<string, FlagKind> {
  const seen: Record<string, FlagKind> = {};
  for (const rule of rules)
    for (let row = rule.firstRow; row <= rule.lastRow; row++) {
      // References are relative to the first row of the rule.
      const cells: Cells = (address) => {
        const [, letters, number] = /^([A-Z]+)(\d+)$/u.exec(address)!;
        const column = now[0]!.findIndex((_, index) => columnLetters(index) === letters);
        return now[Number(number) - 1 + row - rule.firstRow]![column] ?? null;
      };
      const formula = () => evaluate(rule.formula, cells);
      if (!isError(formula) && numberOf(formula()) !== 0)
        seen[`${columnLetters(rule.column)}${row + 1}`] = rule.kind;
    }
  return seen;
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
  const cells: Cells = () => "4,400";
  expect(evaluate("=A1<9999", cells)).toBe(false);
  expect(evaluate("=A1*1<9999", cells)).toBe(true);
  expect(evaluate('=IFERROR("八"*1,7)', cells)).toBe(7);
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
  expect(shown(result, rows)).toEqual(kind ? { G2: kind } : {});
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
    expect(shown(result, rows)).toEqual(marks);
    expect(found(result)).toEqual(marks);
  },
);

test.each(["1,000", "１０００", "1０００", "1000\u00a0", "\u30001000", "1000\t"])(
  "pupils kept as the text %j divide",
  (pupils) => {
    const rows = [headings2017, schoolRow("甲小学", { 在校生数: pupils, [AREA]: 3000 })];
    const result = checked("小学", rows);
    expect(shown(result, rows)).toEqual({ A2: "fail", G2: "fail" });
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
  expect(shown(checked("学校", before), now)).toEqual({ A2: "fail", F2: "fail" });
  expect(found(checked("学校", now))).toEqual({ A2: "fail", F2: "fail" });
});

test("one row for both levels: teachers, which cannot be told apart, are not marked; shared rooms are", () => {
  const headings = [...headings2017];
  headings.splice(2, 1, "小学在校生数", "初中在校生数");
  const row = ["云岭", "九年一贯制学校", 500, 500, 1, 1, 1, 20_000, 30_000, 2000, 10];
  const result = checked("2026", [headings, row]);
  expect(found(result)).toEqual({ A2: "fail", K2: "fail" });
  expect(shown(result, [headings, row])).toEqual({ A2: "fail", K2: "fail" });
});

test("a combined school without its other level's pupils: no shared stock is marked", () => {
  const headings = [...headings2017];
  headings.splice(2, 1, "小学在校生数", "初中在校生数");
  const row = ["云岭", "九年一贯制学校", 500, "", 60, 20, 20, 1, 1, 1, 1];
  const result = checked("小学", [headings, row]);
  expect(found(result)).toEqual({ D2: "unreadable" });
  expect(shown(result, [headings, row])).toEqual({ D2: "unreadable" });
});

test.each(["—", "-", "/", "／", "无", "缺", "N/A", " — "])(
  "%j says that a figure is missing, in the marks as in the check",
  (mark) => {
    const rows = [headings2017, schoolRow("甲小学", { [AREA]: mark }), schoolRow("乙小学")];
    const result = checked("小学", rows);
    expect(found(result)).toEqual({ G2: "unreadable" });
    expect(shown(result, rows)).toEqual({ G2: "unreadable" });
    expect(result.assessments[0]!.unreadable).toEqual([]);
  },
);

test.each(["—", "/", "无"])(
  "%j for the pupils of a level that a school does not have is no such part",
  (mark) => {
    const school: CellValue[] = ["丙学校", "九年一贯制学校", 500, 300, mark, 3500, 9000, 300];
    const result = checked("学校", [combined, school]);
    expect(shown(result, [combined, school])).toEqual({ A2: "fail", F2: "fail" });
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
  expect(shown(result, rows)).toEqual({ D2: "unreadable" });
  const now = [headings2017, schoolRow("甲小学", { 高于规定学历教师数: 60 }), schoolRow("乙小学")];
  expect(shown(result, now)).toEqual({});
});

test("a number shown as a date is grey and judges nothing", () => {
  const rows = [headings2017, schoolRow("甲小学", { [AREA]: 4270 }), schoolRow("乙小学")];
  const grid = gridOf("小学", rows);
  const kinds = grid.kinds.map((row, index) =>
    row.map((kind, column) => (index === 1 && column === 6 ? ("date" as const) : kind)),
  );
  const result = checkedGrid({ ...grid, kinds });
  expect(found(result)).toEqual({ G2: "unreadable" });
  expect(shown(result, rows)).toEqual({ G2: "unreadable" });
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
    expect(shown(result, rows(unit, parent))).toEqual(marks);
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
  expect(shown(result, rows)).toEqual({ E3: "near" });
});

test("another level's pupils as text still count", () => {
  const rows = [combined, ["丙学校", "九年一贯制学校", 500, "1,300", 0, 6000, 99000, 900]];
  const result = checked("小学", rows);
  expect(shown(result, rows)).toEqual(found(result));
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
    expect(shown(result, all)).toEqual(found(result));
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
  expect(shown(result, all)).toEqual(found(result));
  // Three rules a level, one per column of figures, one for empty areas, and one for empty pupils in every second row.
  expect(result.rules).toHaveLength(3 * 2 + 3 + 1 + 40);
});

test("red for one level wins over amber for the other, in Excel's order and in the grid", async () => {
  // Primary misses one limit narrowly (amber); junior is below the floor (red): the same cell.
  const rows = [combined, ["丙学校", "九年一贯制学校", 500, 300, 0, 3500, 9000, 300]];
  const result = checked("学校", rows);
  expect(result.assessments.map(({ schools }) => schools[0]!.verdict)).toEqual(["unknown", "fail"]);
  expect(shown(result, rows)).toMatchObject({ A2: "fail", F2: "fail" });
  const excel = excelSession({ 学校: rows });
  try {
    await checkSheet("2017");
    expect(await effectiveFill(excel.host, "学校", "F2")).toBe(flagColours.fail.fill);
    expect(await effectiveFill(excel.host, "学校", "A2")).toBe(flagColours.fail.fill);
  } finally {
    excel.dispose();
  }
});
