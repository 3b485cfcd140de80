import { assessTable } from "../../src/assessment/assessTable";
import type { CellValue } from "../../src/sheet/CellValue";
import { recogniseHeading } from "../../src/sheet/recogniseHeading";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { headings2017, schoolRow } from "../support/countyTable";
import { gridOf } from "../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, sheet = "小学"): ReturnType<typeof recogniseSchoolTable> =>
  recogniseSchoolTable(gridOf(sheet, rows));

function tableOf(rows: Rows): SchoolTable {
  const result = read(rows);
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

const MONEY = ["学校名称", "在校生数", "教学仪器设备值"];

describe("the unit of money", () => {
  const money = (title: string, value: number, headings = MONEY): unknown => {
    const result = read([[title], headings, ["甲小学", 100, value]]);
    if ("failure" in result) return result.failure.code;
    return "questions" in result
      ? result.questions.map(({ code }) => code).join()
      : result.table.rows[0]!.numbers.equipmentValue;
  };

  test.each([
    ["单位：人、千元", 200, 200_000],
    ["（单位：万元）", 20, 200_000],
    ["计量单位:万元", 20, 200_000],
    ["单位：人、平方米、万元    2026年9月", 20, 200_000],
    ["填报单位：元氏县教育局    单位：万元", 20, 200_000],
    ["单位：万元 填报单位：元氏县教育局", 20, 200_000],
    ["Unit: 10,000 yuan", 20, 200_000],
  ])("stated as %j", (title, value, yuan) => {
    expect(money(title, value)).toBe(yuan);
  });

  test.each([
    "填报单位：广元市利州区教育局",
    "填报单位：元氏县教育局",
    "单位：元氏县教育局",
    "主管单位：元",
    "单位：人、平方米、元、万元",
    "单位：元 单位：万元",
    "编制单位：万元乡中心校",
  ])("%j states none: the figures speak, and that is said", (title) => {
    const table = tableOf([[title], MONEY, ["甲小学", 100, 20]]);
    expect(table.rows[0]!.numbers.equipmentValue).toBe(200_000);
    expect(table.assumedUnits).toMatchObject([{ factor: 10_000 }]);
  });

  test("where nothing is stated and the size is not clear, the sheet is refused", () => {
    expect(money("填报单位：广元市利州区教育局", 30_000_000)).toBe("unclearUnit");
  });

  test.each([
    ["单位：元", "教学仪器设备值", 21, 1],
    ["单位：万元", "教学仪器设备值", 210_000, 10_000],
    ["单位：千元", "教学仪器设备值", 210_000, 1000],
    ["", "教学仪器设备值（元）", 21, 1],
    ["", "教学仪器设备值（万元）", 210_000, 10_000],
    ["", "生均教学仪器设备值（万元）", 2100, 10_000],
  ])(
    "%j over %j is not believed where it makes schools a thousand times too rich or poor",
    (title, heading, value, factor) => {
      const headings = [...headings2017];
      headings[8] = heading;
      const row = schoolRow("甲小学", { 在校生数: 100, "教学仪器设备值（万元）": value });
      const table = tableOf([[title || "示范县"], headings, row]);
      expect(table.rows[0]!.numbers.equipmentValue).toBeUndefined();
      const result = assessTable(table, qualityBalance2017, "primary");
      expect(result.verdict).toBe("unknown");
      expect(result.notices).toContainEqual({
        code: "columnNotUsed",
        column: 8,
        heading,
        field: "equipmentValue",
        reason: "unitAgainstFigures",
        factor,
      });
    },
  );

  test("the only indicator in an impossible unit: refused with the reason", () => {
    expect(read([["单位：元"], MONEY, ["甲小学", 100, 21]])).toMatchObject({
      failure: {
        code: "noIndicators",
        headingRow: 1,
        unused: [
          {
            column: 2,
            heading: "教学仪器设备值",
            field: "equipmentValue",
            reason: "unitAgainstFigures",
            factor: 1,
          },
        ],
      },
    });
  });
});

describe("a stated unit that makes the schools unlikely poor or rich", () => {
  const rows = (heading: string, each: readonly number[]): Rows => [
    ["学校名称", "在校生数", "教学及辅助用房面积", heading],
    ...each.map((value, place) => [`第${place + 1}小学`, 800, 5000, value * 800]),
  ];

  test.each([
    ["教学仪器设备值（元）", [3.1, 2.4, 2.9], 1],
    ["教学仪器设备值（千元）", [300, 250, 280], 1000],
    ["教学仪器设备值（万元）", [24, 31, 28], 10_000],
  ])("%s of %j per pupil is asked about with a school's figure", (heading, each, stated) => {
    expect(read(rows(heading, each))).toMatchObject({
      questions: [
        {
          code: "unclearUnit",
          stated,
          example: { name: "第1小学", perPupil: each[0] },
        },
      ],
    });
  });

  test("the user says the unit; where it is the one that is written, the cells are still to be checked", () => {
    const heading = "教学仪器设备值（元）";
    const values = (factor: number): unknown => {
      const result = recogniseSchoolTable(gridOf("小学", rows(heading, [3, 2, 4])), () => ({
        columns: { "教学仪器设备值(元)": { field: "equipmentValue", basis: "total", factor } },
      }));
      return "table" in result && result.table.rows[1]!.numbers.equipmentValue;
    };
    expect(values(1000)).toBe(1_600_000);
    // Two yuan per pupil are no school's equipment.
    expect(values(1)).toBeUndefined();
  });

  test.each([
    ["教学仪器设备值（元）", 3000, 0.2],
    ["教学仪器设备值（元）", 3000, 3],
    ["教学仪器设备值（万元）", 0.3, 3000],
    ["教学及辅助用房面积", 6, 0.0075],
    ["体育运动场馆面积", 9, 0.0125],
    ["图书册数", 30, 0.0375],
  ])("one cell of %s in another unit: %d and %d per pupil", (heading, usual, odd) => {
    const field = recogniseHeading(heading)!.field;
    const table = tableOf([
      ["学校名称", "在校生数", "网络多媒体教室数", heading],
      ...[usual, odd, usual].map((each, place) => [`第${place + 1}小学`, 800, 20, each * 800]),
    ]);
    expect(table.unreadable).toMatchObject([{ row: 2, field, reason: "absurd" }]);
    expect(table.rows.map(({ numbers }) => numbers[field] !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("a poor school is no slip: it has little or nothing, and fails", () => {
    const table = tableOf([
      [...MONEY.slice(0, 2), "教学仪器设备值（元）", "教学及辅助用房面积"],
      ["甲小学", 800, 2_400_000, 5000],
      ["乙小学", 800, 40_000, 300],
      ["丙小学", 800, 0, 0],
    ]);
    expect(table.unreadable).toEqual([]);
    const { schools } = assessTable(table, qualityBalance2017, "primary");
    expect(schools.map(({ indicators }) => indicators.map(({ state }) => state))).toEqual([
      ["met", "met"],
      ["belowFloor", "belowFloor"],
      ["belowFloor", "belowFloor"],
    ]);
  });
});

describe("a row of units under the headings", () => {
  const headings = [
    "学校名称",
    "在校生数",
    "高于规定学历教师数",
    "教学及辅助用房面积",
    "教学仪器设备值",
    "网络多媒体教室数",
  ];

  test.each([
    [["", "人", "人/百人", "㎡/生", "元/生", "间/百人"]],
    [["单位", "（人）", "（名/百名学生）", "（平方米/人）", "（元/人）", "（间/百生）"]],
    [["", "人", "人/百生", "m²/生", "元/生", "间/百名学生"]],
  ])("says that figures are ready-made: %j", (units) => {
    const table = tableOf([headings, units, ["甲小学", 1000, 5, 5, 2100, 2.5]]);
    expect(table.columns.slice(2).map(({ basis }) => basis)).toEqual([
      "perHundred",
      "perPupil",
      "perPupil",
      "perHundred",
    ]);
    expect(table.leftOut).toMatchObject([{ row: 1, reason: "heading" }]);
  });

  test("a total is preferred to the ready-made figure before it, also where only the units tell", () => {
    const twice = ["学校名称", "在校生数", "教学及辅助用房面积", "教学用房面积"];
    const table = tableOf([twice, ["", "人", "㎡/生", "㎡"], ["甲小学", 100, 4.5, 450]]);
    expect(table.columns.filter(({ field }) => field === "teachingArea")).toMatchObject([
      { column: 3, basis: "total" },
    ]);
  });

  test("heading and row of units that disagree leave the column unread, and that is said", () => {
    const own = [...headings];
    own[4] = "教学仪器设备值（万元）";
    own[2] = "高于规定学历教师数（人）";
    const units = ["", "人", "人/百人", "㎡", "元", "间"];
    const table = tableOf([own, units, ["甲小学", 100, 5, 500, 21, 3]]);
    expect(table.columns.map(({ column }) => column)).toEqual([0, 1, 3, 5]);
    expect(table.notes).toMatchObject([
      { code: "columnNotUsed", column: 2, reason: "unitsDiffer", unit: "人、人/百人" },
      { code: "columnNotUsed", column: 4, reason: "unitsDiffer", unit: "万元、元" },
    ]);
  });

  test("a unit of another kind leaves the column unread", () => {
    const units = ["", "人", "人", "个", "元", "间"];
    const table = tableOf([headings, units, ["甲小学", 100, 5, 12, 200_000, 3]]);
    expect(table.notes).toMatchObject([
      { code: "columnNotUsed", column: 3, reason: "unfitUnit", unit: "个" },
    ]);
  });
});

test.each([
  "多媒体教室（㎡）",
  "运动场地（个）",
  "体育馆（个）",
  "教学仪器设备（套）",
  "图书（元）",
  "图书（万册）",
  "计算机（万元）",
  "教学及辅助用房面积（亩）",
  "教学及辅助用房面积（m2/百人）/人",
  "专任教师（所）",
  "在校生数（所）",
  "学校（所）",
  "办学类型（个）",
  "每百名学生拥有骨干教师数（人/人）",
  "生均图书册数（册/百人）",
])("%s is not the field: its unit is one of another kind", (heading) => {
  expect(recogniseHeading(heading)).toBeUndefined();
});

test.each([
  ["网络多媒体教室（个）", "multimediaRooms", "total"],
  ["计算机（套）", "computers", "total"],
  ["班数（个）", "classes", "total"],
  ["图书（本）", "books", "total"],
  ["生均图书（册/生）", "books", "perPupil"],
])("%s is %s, %s", (heading, field, basis) => {
  expect(recogniseHeading(heading)).toEqual({ field, basis, factor: 1 });
});

test("a column in a unit of another kind is named in the pane and its indicator is absent", () => {
  const headings = [...headings2017];
  headings[8] = "教学仪器设备（套）";
  const table = tableOf([headings, schoolRow("甲小学")]);
  const result = assessTable(table, qualityBalance2017, "primary");
  expect(table.assumedUnits).toEqual([]);
  expect(result.notices).toContainEqual({
    code: "columnNotUsed",
    column: 8,
    heading: "教学仪器设备（套）",
    field: "equipmentValue",
    reason: "unfitUnit",
    unit: "套",
  });
  expect(result.notices).toContainEqual({ code: "indicatorsAbsent", indicatorIds: ["L6"] });
  expect(result.verdict).toBe("unknown");
});

test("学校（所） of a table of townships is a count, no school's name", () => {
  expect(
    read([
      ["乡镇", "学校（所）", "在校生数", "图书册数"],
      ["城关镇", 3, 900, 5000],
    ]),
  ).toEqual({
    failure: {
      code: "noHeading",
      found: ["乡镇", "在校生数", "图书册数"],
      unused: [
        { column: 1, heading: "学校（所）", field: "schoolName", unit: "所", reason: "unfitUnit" },
      ],
    },
  });
});

test("pupils in another unit: refused with the column that was meant", () => {
  expect(
    read([
      ["学校名称", "在校生数（所）", "图书册数"],
      ["甲小学", 9, 5],
    ]),
  ).toMatchObject({
    failure: { code: "noPupils", unused: [{ column: 1 }] },
  });
});

describe("numbers kept as text", () => {
  test("are read, and how many is said", () => {
    const table = tableOf([
      headings2017,
      schoolRow("甲小学", { 在校生数: "1,000", 高于规定学历教师数: "５０" }),
      schoolRow("乙小学"),
      ["合计", "", "2,000", "100"],
    ]);
    expect(table.notes).toEqual([{ code: "textNumbers", count: 2 }]);
    expect(tableOf([headings2017, schoolRow("甲小学")]).notes).toEqual([]);
  });

  test.each(["95%", "95％", "95 % "])(
    "%j as a number of teachers or an area is no number",
    (share) => {
      const change = { 高于规定学历教师数: share, "教学及辅助用房面积（㎡）": share };
      const table = tableOf([headings2017, schoolRow("甲小学", change)]);
      expect(table.unreadable).toMatchObject([
        { field: "aboveDegreeTeachers", reason: "text", shown: share },
        { field: "teachingArea", reason: "text", shown: share },
      ]);
      expect(assessTable(table, qualityBalance2017, "primary").schools[0]!.verdict).toBe("unknown");
    },
  );
});

test("a gym per pupil cannot be set against a total", () => {
  const headings = [...headings2017, "生均室内体育用房面积（㎡）"];
  const row = [...schoolRow("甲小学", { "教学及辅助用房面积（㎡）": 150 }), 180];
  expect(tableOf([headings, row]).notes).toEqual([]);
});

test("a gym larger than the teaching area it is part of is a contradiction, no want of rooms", () => {
  const headings = [...headings2017, "室内体育用房面积（㎡）"];
  const table = tableOf([
    headings,
    [...schoolRow("甲小学"), 5001],
    [...schoolRow("乙小学"), 500],
    [...schoolRow("丙小学", { "教学及辅助用房面积（㎡）": "" }), 9000],
  ]);
  const result = assessTable(table, qualityBalance2017, "primary");
  expect(result.schools[0]!.indicators[3]).toMatchObject({ state: "missing" });
  expect(result.schools.map(({ verdict }) => verdict)).toEqual(["unknown", "pass", "unknown"]);
  expect(result.notices).toContainEqual({ code: "gymAboveTeaching", rows: [1], names: ["甲小学"] });
});

describe("figures that say another basis than their heading", () => {
  const asked = (rows: readonly (readonly CellValue[])[]): unknown => {
    const result = read(rows);
    if (!("questions" in result)) return undefined;
    return result.reading.columns.flatMap(({ path, confidence, meaning }) =>
      confidence === "likely" ? [[path[0], meaning?.basis]] : [],
    );
  };
  const table = (heading: string, values: readonly number[]) => [
    ["学校名称", "在校生数", heading],
    ...values.map((value, place) => [`第${place + 1}小学`, 800 + place, value]),
  ];

  test.each<[string, readonly number[], string]>([
    ["教学及辅助用房面积", [5.3, 4.8, 6.1], "perPupil"],
    ["教学及辅助用房面积", [5, 4, 6], "perPupil"],
    ["体育运动场馆面积", [8, 9, 11], "perPupil"],
    ["图书册数", [30, 25, 28], "perPupil"],
    ["图书册数", [25.4, 31.6, 22.2], "perPupil"],
    ["骨干教师数", [1.25, 0.98, 1.4], "perHundred"],
    ["专任教师数", [0.061, 0.058, 0.07], "perPupil"],
    ["计算机台数", [12.4, 11.8, 13.1], "perHundred"],
    ["生均教学及辅助用房面积", [5300, 4800, 6100], "total"],
  ])("%s %j is %s, and the user is asked", (heading, values, basis) => {
    expect(asked(table(heading, values))).toEqual([[heading, basis]]);
  });

  test("whole numbers in 亩, the title says so, are no square metres per pupil either", () => {
    const rows = (title: string) => [
      [title],
      ["学校名称", "在校生数", "图书册数", "体育运动场馆面积", "教学及辅助用房面积（㎡）"],
      ["甲小学", 800, 24_000, 15, 5000],
      ["乙小学", 900, 27_000, 12, 5000],
      ["丙小学", 700, 21_000, 11, 5000],
    ];
    expect(asked(rows("单位：人、册"))).toEqual([["体育运动场馆面积", "perPupil"]]);
    for (const title of ["单位：人、册、亩", "单位：人、平方米、亩"]) {
      const table = tableOf(rows(title));
      expect(table.columns.map(({ field }) => field)).not.toContain("sportsArea");
      expect(table.notes).toContainEqual({
        code: "columnNotUsed",
        column: 3,
        heading: "体育运动场馆面积",
        field: "sportsArea",
        reason: "unfitUnit",
        unit: "亩",
      });
    }
  });

  test.each<[string, readonly number[]]>([
    ["教学及辅助用房面积", [5300, 4800.5, 6100.25]],
    ["教学及辅助用房面积", [300, 250, 280]],
    ["室内体育用房面积", [60, 72, 65]],
    ["图书册数", [300, 280, 320]],
    ["计算机台数", [12, 9, 14]],
    ["图书册数", [25_000, 30_000, 22_000]],
    ["骨干教师数", [12, 9, 14]],
    ["生均教学及辅助用房面积", [5.3, 4.8, 6.1]],
  ])("%s %j stands as it is called", (heading, values) => {
    expect(asked(table(heading, values))).toBeUndefined();
  });
});
