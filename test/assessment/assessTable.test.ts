import { assessTable } from "../../src/assessment/assessTable";
import type { IndicatorResult } from "../../src/assessment/IndicatorResult";
import type { Assessment } from "../../src/assessment/Assessment";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { CellValue } from "../../src/sheet/CellValue";
import { basicBalance2012 } from "../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import type { Level } from "../../src/standards/Level";
import type { Standard } from "../../src/standards/Standard";
import { withSchoolGate } from "../../src/standards/withSchoolGate";
import { headings2017, schoolRow } from "../support/countyTable";
import { gridOf } from "../support/gridOf";
import { withoutKeys } from "../support/withoutKeys";

type Rows = readonly (readonly CellValue[])[];

function assess(
  rows: Rows,
  {
    headings = headings2017,
    level = "primary",
    standard = qualityBalance2017,
    sheet = "小学",
  }: {
    headings?: readonly string[];
    level?: Level;
    standard?: Standard;
    sheet?: string;
  } = {},
): Assessment {
  const result = recogniseSchoolTable(gridOf(sheet, [headings, ...rows]));
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return assessTable(result.table, standard, level);
}

const verdictOf = (change: Readonly<Record<string, CellValue>>): Assessment["schools"][number] =>
  assess([schoolRow("甲小学", change), schoolRow("乙小学")]).schools[0]!;

describe("a school's verdict (at least 6 of 7, the other at 85 % or more)", () => {
  test("all seven met: pass", () => {
    expect(verdictOf({})).toMatchObject({ verdict: "pass", metCount: 7, reasons: [] });
  });

  test("a value exactly at its limit is met: 42 of 1,000 pupils are 4.2 per hundred", () => {
    expect(verdictOf({ 高于规定学历教师数: 42 })).toMatchObject({ verdict: "pass", metCount: 7 });
  });

  test("one short but exactly at 85 %: 35.7 per 1,000 are 3.57: borderline", () => {
    const school = verdictOf({
      在校生数: 10_000,
      高于规定学历教师数: 357,
      县级以上骨干教师数: 120,
      体育艺术专任教师数: 100,
      "教学及辅助用房面积（㎡）": 50_000,
      "体育运动场馆面积（㎡）": 80_000,
      "教学仪器设备值（万元）": 2100,
      "网络多媒体教室数（间）": 250,
    });
    expect(school).toMatchObject({
      verdict: "borderline",
      metCount: 6,
      reasons: [{ code: "oneShort" }],
    });
    expect(school.indicators[0]).toMatchObject({ state: "short", value: 3.57, shortfall: 63 });
  });

  test("one below 85 %: fail, although six are met", () => {
    expect(verdictOf({ 高于规定学历教师数: 35 })).toMatchObject({
      verdict: "fail",
      metCount: 6,
      reasons: [{ code: "belowFloor", count: 1 }],
    });
  });

  test("two short, both above 85 %: fail", () => {
    expect(verdictOf({ 高于规定学历教师数: 41, "网络多媒体教室数（间）": 22 })).toMatchObject({
      verdict: "fail",
      metCount: 5,
      reasons: [{ code: "tooManyShort", count: 2 }],
    });
  });

  test("a school with no backbone teacher is a real 0 and fails", () => {
    const school = verdictOf({ 县级以上骨干教师数: 0 });
    expect(school).toMatchObject({ verdict: "fail" });
    expect(school.indicators[1]).toMatchObject({ state: "belowFloor", value: 0, shortfall: 10 });
  });

  test("a blank is not a 0: the school cannot be judged", () => {
    const school = verdictOf({ 县级以上骨干教师数: "" });
    expect(school).toMatchObject({ verdict: "unknown", reasons: [{ code: "missing", count: 1 }] });
    expect(school.indicators[1]).toMatchObject({ state: "missing" });
  });

  test("a blank does not save a school that fails anyway", () => {
    expect(verdictOf({ 县级以上骨干教师数: "", 高于规定学历教师数: 10 })).toMatchObject({
      verdict: "fail",
    });
  });

  test("4.196 prints as 4.20 and is still short: judged raw, and said", () => {
    const school = verdictOf({ 在校生数: 1001, 高于规定学历教师数: 42 });
    expect(school.verdict).toBe("borderline");
    expect(school.reasons).toEqual([{ code: "roundingHides" }]);
    expect(school.indicators[0]).toMatchObject({
      state: "short",
      roundingHides: true,
      shortfall: 1,
    });
  });

  test("a fraction of a pupil is no count: named, not computed", () => {
    const result = assess([schoolRow("甲"), schoolRow("乙", { 在校生数: 0.515 })]);
    expect(result.unreadable).toMatchObject([{ row: 2, reason: "notWhole" }]);
    expect(result.schools).toHaveLength(1);
    expect(result.verdict).toBe("unknown");
  });
});

describe("combined schools", () => {
  const headings = [...headings2017];
  headings.splice(2, 1, "小学部学生数", "初中部学生数", "高中部学生数");
  const combined = (name: string, type: string, pupils: readonly CellValue[]): CellValue[] => [
    name,
    type,
    ...pupils,
    ...schoolRow(name).slice(3),
  ];

  test("shared stocks are split 1 : 1.1 and teachers are not (376 pupils, 166 + 210)", () => {
    const { schools, notices } = assess(
      [combined("云岭", "九年一贯制学校", [166, 210, ""]), combined("甲", "小学", [1000, "", ""])],
      { headings },
    );
    const [school] = schools;
    expect(school).toMatchObject({ split: true, pupils: 166 });
    // 5000 m² ÷ (166 + 1.1 × 210) = 5000/397
    expect(school!.indicators.find(({ indicatorId }) => indicatorId === "L4")!.value).toBeCloseTo(
      5000 / 397,
      12,
    );
    expect(school!.indicators.find(({ indicatorId }) => indicatorId === "L1")!.value).toBeCloseTo(
      5000 / 166,
      12,
    );
    expect(notices).toContainEqual({ code: "combinedSplit", rows: [1], names: ["云岭"] });
  });

  test("float noise does not turn a tie: 981 m² over 100 + 1.1 × 28 pupils is 7.5 exactly", () => {
    const row = combined("云岭", "九年一贯制学校", [100, 28, ""]);
    row[headings.indexOf("体育运动场馆面积（㎡）")] = 981;
    const tie = assess([row], { headings }).schools[0]!.indicators.find(
      ({ indicatorId }) => indicatorId === "L5",
    )!;
    expect(tie.value).toBe(7.499999999999999);
    expect(tie.state).toBe("met");
  });

  test.each<[string, string, readonly CellValue[], Level]>([
    ["a primary school whose junior pupils cannot be read", "小学", [500, "约200", ""], "primary"],
    ["a complete secondary school without its senior pupils", "完全中学", ["", 500, ""], "junior"],
    ["a nine-year school without its junior pupils", "九年一贯制学校", [500, "", ""], "primary"],
  ])("%s: shared stocks cannot be told", (_, type, pupils, level) => {
    const { schools } = assess([combined("云岭", type, pupils)], {
      headings,
      level,
      sheet: level === "primary" ? "小学" : "初中",
    });
    expect(schools[0]!.indicators.slice(3).map(({ state }) => state)).toEqual(
      Array(4).fill("missing"),
    );
  });

  test("what a combined school lacks is counted for the whole school: 25 rooms, not 22, for 500 + 500", () => {
    const rooms = (count: number): IndicatorResult => {
      const row = combined("云岭", "九年一贯制学校", [500, 500, ""]);
      row[headings.length - 1] = count;
      return assess([row], { headings }).schools[0]!.indicators[6]!;
    };
    // 20 ÷ (500 + 550) × 100 = 1.905; 2.3 needs 24.15 rooms.
    expect(rooms(20)).toMatchObject({ state: "belowFloor", shortfall: 5, wholeSchool: true });
    expect(rooms(24).state).toBe("short");
    expect(rooms(25)).toMatchObject({ state: "met", shortfall: 0 });
    expect(rooms(25).wholeSchool).toBeUndefined();
  });

  test("a split school enters the coefficient with its level's share and its own pupils", () => {
    const [first, second] = [
      combined("云岭", "九年一贯制学校", [500, 500, ""]),
      combined("甲", "小学", [1000, "", ""]),
    ];
    const { coefficients, schools } = assess([first, second], { headings });
    // 5000 m²: 4.7619 per pupil for 500 of them (2380.95 m²), 5 for 1,000.
    expect(schools[0]!.indicators[3]!.total).toBeCloseTo(2380.952380952381, 9);
    const mean = (50_000 / 21 + 5000) / 1500;
    const spread = Math.sqrt((500 * (100 / 21 - mean) ** 2 + 1000 * (5 - mean) ** 2) / 1500);
    expect(coefficients[3]!.countyMean).toBeCloseTo(mean, 12);
    expect(coefficients[3]!.value).toBeCloseTo(spread / mean, 12);
  });

  test("a figure already per hundred pupils weighs by its pupils in the coefficient", () => {
    const ready = [...headings2017];
    ready[3] = "每百名学生拥有高于规定学历教师数";
    const row = (name: string, pupils: number, value: number): CellValue[] =>
      schoolRow(name, { 在校生数: pupils, 高于规定学历教师数: value });
    const { coefficients } = assess([row("甲", 300, 5), row("乙", 100, 9)], { headings: ready });
    // mean (300 × 5 + 100 × 9) ÷ 400 = 6, S = √(0.75 × 1 + 0.25 × 9) = √3
    expect(coefficients[0]!.countyMean).toBeCloseTo(6, 12);
    expect(coefficients[0]!.value).toBeCloseTo(Math.sqrt(3) / 6, 12);
  });

  test("the junior part of a twelve-year school is divided by A/1.1 + B + 1.2 C", () => {
    const { schools } = assess([combined("云岭", "十二年一贯制学校", [110, 100, 50])], {
      headings,
      level: "junior",
      sheet: "初中",
    });
    // 5000 ÷ (110/1.1 + 100 + 1.2 × 50) = 5000/260
    expect(
      schools[0]!.indicators.find(({ indicatorId }) => indicatorId === "L4")!.value,
    ).toBeCloseTo(5000 / 260, 12);
  });

  test("without the other level's pupils the figures are taken as split, and said", () => {
    const { notices } = assess([
      schoolRow("云岭", { 办学类型: "九年一贯制学校" }),
      schoolRow("甲"),
    ]);
    expect(notices).toContainEqual({ code: "combinedTakenAsSplit", rows: [1], names: ["云岭"] });
  });

  test("unreadable pupils of the other level leave the shared indicators unjudged", () => {
    const { schools } = assess([combined("云岭", "九年一贯制学校", [166, "约200", ""])], {
      headings,
    });
    expect(schools[0]!.indicators.map(({ state }) => state)).toEqual([
      "met",
      "met",
      "met",
      "missing",
      "missing",
      "missing",
      "missing",
    ]);
  });
});

describe("the county", () => {
  test("passes when every school passes and every coefficient is at its limit or under", () => {
    expect(assess([schoolRow("甲"), schoolRow("乙")]).verdict).toBe("pass");
  });

  test("a missing column keeps it from passing", () => {
    const headings = headings2017.slice(0, -1);
    const result = assess([schoolRow("甲").slice(0, -1)], { headings });
    expect(result.verdict).toBe("unknown");
    expect(result.notices).toContainEqual({ code: "indicatorsAbsent", indicatorIds: ["L7"] });
  });

  test("a school left out for its missing pupils keeps it from passing", () => {
    const result = assess([schoolRow("甲"), schoolRow("乙", { 在校生数: "" })]);
    expect(result.verdict).toBe("unknown");
    expect(withoutKeys(result.leftOut)).toContainEqual({
      row: 2,
      name: "乙",
      reason: "noPupils",
      hasFigures: true,
    });
  });

  test("a teaching point under 50 pupils is left out by rule, one with 50 counts", () => {
    const result = assess([
      schoolRow("甲"),
      schoolRow("乙", { 办学类型: "小学教学点", 在校生数: 49 }),
      schoolRow("丙", { 办学类型: "小学教学点", 在校生数: 50 }),
      schoolRow("丁", { 办学类型: "特殊教育学校" }),
    ]);
    expect(result.schools.map(({ name }) => name)).toEqual(["甲", "丙"]);
    expect(withoutKeys(result.leftOut)).toEqual([
      { row: 2, name: "乙", reason: "teachingPoint", pupils: 49 },
      { row: 4, name: "丁", reason: "special", pupils: 1000 },
    ]);
  });

  test("a coefficient over its limit fails it even when every school passes", () => {
    const result = assess([
      schoolRow("甲", { 县级以上骨干教师数: 10 }),
      schoolRow("乙", { 县级以上骨干教师数: 40 }),
    ]);
    // means 1 and 4 per hundred, county 2.5, S = 1.5: CV = 0.6
    expect(result.coefficients[1]).toMatchObject({
      indicatorId: "L2",
      state: "fail",
      limit: 0.5,
      schoolsCounted: 2,
    });
    expect(result.coefficients[1]!.value).toBeCloseTo(0.6, 14);
    expect(result.coefficients[1]!.excess).toBeCloseTo(0.1, 14);
    expect(result.verdict).toBe("fail");
  });

  test("a coefficient exactly at 0.50 passes, as borderline", () => {
    const result = assess([
      schoolRow("甲", { 县级以上骨干教师数: 10 }),
      schoolRow("乙", { 县级以上骨干教师数: 30 }),
    ]);
    expect(result.coefficients[1]).toMatchObject({ value: 0.5, state: "pass", borderline: true });
    expect(result.verdict).toBe("borderline");
  });

  test("shares of the spread add up to 1, largest first", () => {
    const { contributions } = assess([
      schoolRow("甲", { 县级以上骨干教师数: 0 }),
      schoolRow("乙"),
      schoolRow("丙", { 县级以上骨干教师数: 40 }),
    ]).coefficients[1]!;
    expect(contributions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect([...contributions].sort((a, b) => b.share - a.share)).toEqual(contributions);
  });

  test("a resource that nobody has is an error, never perfect balance", () => {
    const result = assess([
      schoolRow("甲", { 县级以上骨干教师数: 0 }),
      schoolRow("乙", { 县级以上骨干教师数: 0 }),
    ]);
    expect(result.coefficients[1]).toMatchObject({ state: "undefined" });
    expect(result.coefficients[1]!.value).toBeUndefined();
  });
});

describe("nobody signs a failure either that a missing figure could overturn", () => {
  // 5, 5 and 20 per hundred: mean 6.667, S = 4.714: 1/√2. With 400 for 5,000 pupils: mean 7.586, 0.3556.
  const three = [
    schoolRow("甲", { 高于规定学历教师数: 50 }),
    schoolRow("乙", { 高于规定学历教师数: 50 }),
    schoolRow("丙", { 在校生数: 250, 高于规定学历教师数: 50 }),
  ].map((row, index) => (index < 2 ? row : [...row.slice(0, 4), 3, 2.5, 1250, 2000, 52.5, 6.25]));
  const large = (change: Readonly<Record<string, CellValue>>): CellValue[] =>
    schoolRow("大校", {
      在校生数: 5000,
      县级以上骨干教师数: 60,
      体育艺术专任教师数: 50,
      "教学及辅助用房面积（㎡）": 25_000,
      "体育运动场馆面积（㎡）": 40_000,
      "教学仪器设备值（万元）": 1050,
      "网络多媒体教室数（间）": 125,
      ...change,
    });
  const l1 = (result: Assessment): Assessment["coefficients"][number] => result.coefficients[0]!;

  test("a coefficient over its limit stays open while a large school's figure is missing", () => {
    const missing = assess([...three, large({ 高于规定学历教师数: "" })]);
    expect(l1(missing).value).toBeCloseTo(Math.SQRT1_2, 12);
    expect(l1(missing)).toMatchObject({ state: "open", limit: 0.5, borderline: false });
    expect(l1(missing).missingRows).toEqual([4]);
    expect(missing.coefficients[1]).toMatchObject({ state: "pass" });
    expect(missing.verdict).toBe("unknown");

    const filled = assess([...three, large({ 高于规定学历教师数: 400 })]);
    expect(l1(filled).value).toBeCloseTo(0.355592858465599, 14);
    expect(l1(filled).state).toBe("pass");
  });

  test("nor does it fail while a school's pupils are missing, or a row with figures has no name", () => {
    for (const row of [
      large({ 在校生数: "", 高于规定学历教师数: 400 }),
      ["", "", 5000, 400, ...large({}).slice(4)],
    ]) {
      const result = assess([...three, row]);
      expect(result.coefficients.map(({ state }) => state)).toEqual(Array(7).fill("open"));
      expect(result.verdict).toBe("unknown");
    }
  });

  test("a coefficient under its limit is open too", () => {
    const result = assess([schoolRow("甲"), schoolRow("乙", { 高于规定学历教师数: "" })]);
    expect(l1(result)).toMatchObject({ value: 0, state: "open" });
  });

  test("another coefficient that nothing is missing in, and a school's own failure, stay final", () => {
    const overL2 = [
      schoolRow("甲", { 县级以上骨干教师数: 10, 高于规定学历教师数: "" }),
      schoolRow("乙", { 县级以上骨干教师数: 40 }),
    ];
    expect(assess(overL2)).toMatchObject({ verdict: "fail" });
    const failing = schoolRow("丁", { 县级以上骨干教师数: 0 });
    expect(assess([...three, large({ 高于规定学历教师数: "" }), failing]).verdict).toBe("fail");
  });

  test("the composite of 2012 is open likewise", () => {
    const headings = ["学校名称", "在校生数", ...basicHeadings];
    const far = (name: string, times: number): CellValue[] => [
      name,
      100,
      ...[500, 900, 200_000, 12, 1000, 6, 5, 3].map((value) => value * times),
    ];
    const given = { headings, standard: basicBalance2012 };
    expect(assess([far("甲", 1), far("乙", 9)], given)).toMatchObject({
      composite: { value: 0.8, state: "fail" },
      verdict: "fail",
    });
    const third = far("丙", 9);
    third[4] = "";
    expect(assess([far("甲", 1), far("乙", 9), third], given)).toMatchObject({
      composite: { state: "open", limit: 0.65 },
      verdict: "unknown",
    });
    expect(
      assess([far("甲", 1), far("乙", 9), ["丙", "", ...third.slice(2)]], given),
    ).toMatchObject({ composite: { state: "open" }, verdict: "unknown" });
  });

  test("a composite lacking one of its eight coefficients is none", () => {
    const headings = ["学校名称", "在校生数", ...basicHeadings.slice(0, 7)];
    const row = (name: string): CellValue[] => [name, 100, 500, 900, 200_000, 12, 1000, 6, 5];
    const result = assess([row("甲"), row("乙")], { headings, standard: basicBalance2012 });
    expect(result.composite).toBeUndefined();
    expect(result.verdict).toBe("unknown");
  });

  test("a figure missing in a coefficient alone keeps a county without a rule per school open", () => {
    const headings = ["学校名称", "在校生数", ...basicHeadings];
    const row = (name: string, books: CellValue): CellValue[] => [
      name,
      100,
      500,
      900,
      200_000,
      12,
      books,
      6,
      5,
      3,
    ];
    const result = assess([row("甲", 900), row("乙", 900), row("丙", "")], {
      headings,
      standard: basicBalance2012,
    });
    expect(result.verdict).toBe("unknown");
  });
});

const basicHeadings = [
  "教学及辅助用房面积",
  "体育运动场馆面积",
  "教学仪器设备值（元）",
  "计算机台数",
  "图书册数",
  "专任教师数",
  "高于规定学历教师数",
  "中级及以上职称教师数",
];

describe("nobody signs a pass that a missing figure could overturn", () => {
  test("a school without any figure", () => {
    const blank = ["丁小学", "小学"];
    const unsaid = ["丁小学", "小学", ...Array<string>(8).fill("暂无")];
    for (const row of [blank, unsaid])
      expect(assess([schoolRow("甲"), row]).verdict).toBe("unknown");
  });

  test("figures without a school's name", () => {
    expect(assess([schoolRow("甲"), ["", "", 300]]).verdict).toBe("unknown");
  });

  test("one row for both levels: its teachers are not counted twice", () => {
    const headings = [...headings2017];
    headings.splice(2, 1, "小学部学生数", "初中部学生数");
    const row = ["云岭", "九年一贯制学校", 500, 500, 60, 6, 20, 20_000, 30_000, 2000, 100];
    for (const level of ["primary", "junior"] as const) {
      const result = assess([row], { headings, level, sheet: "2026" });
      expect(result.schools[0]!.indicators.map(({ state }) => state).slice(0, 3)).toEqual([
        "missing",
        "missing",
        "missing",
      ]);
      expect(result.verdict).toBe("unknown");
      expect(result.notices).toContainEqual({
        code: "sharedTeachersUnclear",
        rows: [1],
        names: ["云岭"],
      });
    }
  });

  test("a twelve-year school without its senior pupils: shared stocks cannot be split", () => {
    const headings = [...headings2017];
    headings.splice(2, 1, "小学部学生数", "初中部学生数");
    const row = ["云岭", "十二年一贯制学校", 500, 500, ...schoolRow("云岭").slice(3)];
    const result = assess([row], { headings });
    expect(result.schools[0]!.indicators.map(({ state }) => state).slice(3)).toEqual(
      Array(4).fill("missing"),
    );
    expect(result.notices).toContainEqual({
      code: "levelPupilsMissing",
      rows: [1],
      names: ["云岭"],
    });
  });

  test("a gym per pupil beside a total area: the indicator counts as absent", () => {
    const headings = [...headings2017, "生均室内体育用房面积"];
    const result = assess([[...schoolRow("甲"), 3]], { headings });
    expect(result.notices).toContainEqual({ code: "indicatorsAbsent", indicatorIds: ["L4"] });
    expect(result.verdict).toBe("unknown");
  });

  test("a value that rounds up to the floor says so: 33 of 925 are 3.567…, printed 3.57", () => {
    const school = verdictOf({ 在校生数: 925, 高于规定学历教师数: 33 });
    expect(school.indicators[0]).toMatchObject({ state: "belowFloor", roundingHides: true });
  });

  test("a senior school on the sheet is of another level", () => {
    expect(assess([schoolRow("甲"), schoolRow("县高中", { 办学类型: "" })]).leftOut).toMatchObject([
      { reason: "otherLevel" },
    ]);
  });
});

describe("which rows count", () => {
  const mixed = [...headings2017];
  mixed.splice(2, 1, "小学在校生数", "初中在校生数", "高中在校生数");
  const onMixed = (name: string, type: string, pupils: readonly CellValue[]): CellValue[] => [
    name,
    type,
    ...pupils,
    ...schoolRow(name).slice(3),
  ];
  const fine = onMixed("甲", "小学", [1000, "", ""]);
  const assessMixed = (row: CellValue[], level: Level): Assessment =>
    assess([fine, onMixed("乙", "初级中学", ["", 500, ""]), row], {
      headings: mixed,
      level,
      sheet: "2026",
    });

  test.each([
    ["特殊教育学校", "special"],
    ["中等职业学校", "vocational"],
  ])(
    "%s on a sheet of both levels is out of scope and leaves the verdict alone",
    (type, reason) => {
      const without = assess([fine], { headings: mixed, sheet: "2026" });
      const result = assessMixed(onMixed("丙", type, ["", "", ""]), "primary");
      expect(withoutKeys(result.leftOut)).toEqual([{ row: 3, name: "丙", reason }]);
      expect(result.verdict).toBe(without.verdict);
      expect(result.verdict).toBe("pass");
    },
  );

  test("a school with 0 pupils is closed: left out, said, and no reason to wait; a blank is one", () => {
    for (const row of [
      schoolRow("乙", { 在校生数: 0 }),
      ["乙小学", "小学", 0],
      schoolRow("乙", { 在校生数: "0" }),
    ]) {
      const result = assess([schoolRow("甲"), row]);
      expect(withoutKeys(result.leftOut)).toEqual([
        { row: 2, name: row[0], reason: "closed", pupils: 0 },
      ]);
      expect(result.verdict).toBe("pass");
    }
    expect(assess([schoolRow("甲"), schoolRow("乙", { 在校生数: "" })]).verdict).toBe("unknown");
    const untyped = assessMixed(onMixed("丙学校", "", [0, 0, ""]), "primary");
    expect(untyped.leftOut).toMatchObject([{ reason: "closed" }]);
    expect(untyped.verdict).toBe("pass");
  });

  test("a senior school with junior pupils is not dropped in silence", () => {
    const row = onMixed("丙", "高级中学", ["", 600, 1800]);
    expect(assessMixed(row, "junior")).toMatchObject({
      verdict: "unknown",
      leftOut: [{ row: 3, name: "丙", reason: "otherLevel", pupils: 600, hasFigures: true }],
    });
    const senior = assessMixed(onMixed("丙", "高级中学", ["", "", 1800]), "primary");
    expect(withoutKeys(senior.leftOut)).toEqual([{ row: 3, name: "丙", reason: "otherLevel" }]);
    expect(senior.verdict).toBe("pass");
  });

  test("a teaching point without its pupils may have 50 or more: the verdict waits for them", () => {
    const result = assess([
      schoolRow("甲"),
      schoolRow("乙", { 办学类型: "小学教学点", 在校生数: "" }),
    ]);
    expect(withoutKeys(result.leftOut)).toEqual([
      { row: 2, name: "乙", reason: "noPupils", hasFigures: true },
    ]);
    expect(result.verdict).toBe("unknown");
  });

  describe("by the scope of 2012", () => {
    const headings = ["学校名称", "办学类型", "举办者类型", "在校生数", ...basicHeadings];
    const run = (name: string, owner: CellValue, type = "小学"): CellValue[] => [
      name,
      type,
      owner,
      100,
      500,
      900,
      200_000,
      12,
      1000,
      6,
      5,
      3,
    ];
    const assess2012 = (rows: Rows): Assessment =>
      assess(rows, { headings, standard: basicBalance2012 });
    const reasons = (owner: CellValue): unknown =>
      assess2012([run("甲", "县级教育"), run("乙", owner)]).leftOut.map(({ reason }) => reason);

    test.each([
      "地级教育",
      "5 地级教育",
      "5",
      6,
      "06",
      "地方企业",
      9,
      "高校附属",
      "省级教育",
      "3",
      "中央其他",
      "市直属",
      "自治区教育厅",
    ])("%s is not the county's and does not count", (owner) => {
      expect(reasons(owner)).toEqual(["otherOwner"]);
    });

    test.each(["县级教育", "7", 8, "县级其他部门", "区教育局", "乡镇", "公办", "教育部门"])(
      "%s counts",
      (owner) => {
        expect(reasons(owner)).toEqual([]);
        expect(assess2012([run("甲", owner)]).notices).not.toContainEqual(
          expect.objectContaining({ code: "ownersUnclear" }),
        );
      },
    );

    test("a private school is out as such, a teaching point whatever its pupils", () => {
      expect(reasons("民办")).toEqual(["private"]);
      expect(reasons(10)).toEqual(["private"]);
      const point = run("乙", "7", "小学教学点");
      point[3] = "";
      expect(assess2012([run("甲", "7"), point])).toMatchObject({
        leftOut: [{ reason: "teachingPoint" }],
        verdict: "pass",
      });
    });

    test("what is assumed for the coefficient is said, and what the owner does not say", () => {
      const { notices } = assess2012([
        run("甲", "7"),
        run("乙", "市教育局"),
        run("丙", "县属企业"),
        run("丁", "民办"),
        run("戊", "地方企业"),
      ]);
      expect(notices).toContainEqual({ code: "ownersUnclear", rows: [2, 3], names: ["乙", "丙"] });
      expect(notices).toContainEqual({ code: "coefficientScopeAssumed", rows: [4, 5] });
    });

    test("without a column for the owner, nobody but the reader can tell", () => {
      const drop = (row: readonly CellValue[]): CellValue[] =>
        row.filter((_, index) => index !== 2);
      const given = {
        headings: headings.filter((_, index) => index !== 2),
        standard: basicBalance2012,
      };
      expect(assess([drop(run("甲", ""))], given).notices).toContainEqual({ code: "ownersUnsaid" });
      expect(assess([schoolRow("甲")]).notices).not.toContainEqual({ code: "ownersUnsaid" });
    });

    test("in 2017 every owner counts", () => {
      const headings2 = [...headings2017, "举办者类型"];
      for (const owner of ["民办", "地级教育", 9])
        expect(assess([[...schoolRow("甲"), owner]], { headings: headings2 }).schools).toHaveLength(
          1,
        );
    });
  });
});

describe("基本均衡 2012", () => {
  const headings = [
    "学校名称",
    "在校生数",
    "教学及辅助用房面积",
    "体育运动场馆面积",
    "教学仪器设备值（元）",
    "计算机台数",
    "图书册数",
    "专任教师数",
    "高于规定学历教师数",
    "中级及以上职称教师数",
  ];
  const row = (name: string, books: number): CellValue[] => [
    name,
    100,
    500,
    900,
    200_000,
    12,
    books,
    6,
    5,
    3,
  ];

  test("the composite of eight coefficients is judged, schools are not", () => {
    const result = assess([row("甲", 1000), row("乙", 3000)], {
      headings,
      standard: basicBalance2012,
    });
    // one coefficient of 0.5, seven of 0: 0.0625
    expect(result.composite).toMatchObject({ value: 0.0625, limit: 0.65, state: "pass" });
    expect(result.coefficients.map(({ state }) => state)).toEqual(Array(8).fill("noLimit"));
    expect(result.verdict).toBe("pass");
    expect(result.notices).toContainEqual({ code: "noSchoolRule" });
  });

  test("a county's own gate of k of n judges its schools", () => {
    const gated = withSchoolGate(basicBalance2012, {
      limits: { B5: { primary: 15, junior: 25 }, B4: { primary: 10, junior: 12 } },
      required: 2,
      source: { document: "示范县义务教育学校办学基本标准", confidence: "recalled" },
    });
    const result = assess([row("甲", 1000), row("乙", 3000)], { headings, standard: gated });
    expect(result.schools.map(({ verdict }) => verdict)).toEqual(["fail", "pass"]);
  });
});
