import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import { headings2017, schoolRow } from "../support/countyTable";
import { gridOf } from "../support/gridOf";
import { withoutKeys } from "../support/withoutKeys";

const plain = (
  rows: Parameters<typeof gridOf>[1],
  sheetName = "小学办学条件",
): ReturnType<typeof recogniseSchoolTable> =>
  recogniseSchoolTable(gridOf(sheetName, [headings2017, ...rows]));

function tableOf(result: ReturnType<typeof recogniseSchoolTable>): SchoolTable {
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

test("a plain table is read with its level from the sheet's name", () => {
  const table = tableOf(plain([schoolRow("甲小学"), schoolRow("乙小学")]));
  expect(table.levels).toEqual(["primary"]);
  expect(table.rows.map(({ name, row }) => [name, row])).toEqual([
    ["甲小学", 1],
    ["乙小学", 2],
  ]);
  expect(table.rows[0]!.numbers).toMatchObject({ pupils: 1000, equipmentValue: 2_100_000 });
});

test("the table may start anywhere, under a title", () => {
  const grid = gridOf(
    "Sheet1",
    [["示范县初中办学条件（2026年）"], headings2017, schoolRow("甲", { 办学类型: "" })],
    4,
    3,
  );
  const table = tableOf(recogniseSchoolTable(grid));
  expect(table).toMatchObject({ headingRow: 5, firstRow: 6, lastRow: 6, levels: ["junior"] });
  expect(table.columns[0]).toMatchObject({ field: "schoolName", column: 3 });
});

test("every row under the heading is a school or left out with its reason", () => {
  const table = tableOf(
    plain([
      schoolRow("甲小学"),
      [],
      schoolRow("小 计"),
      schoolRow(""),
      schoolRow("乙小学", { 在校生数: 900 }),
      ["", "合计", 1900],
      schoolRow("全县平均"),
    ]),
  );
  expect(table.rows.map(({ name }) => name)).toEqual(["甲小学", "乙小学"]);
  expect(table.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
    [2, "blank"],
    [3, "total"],
    [4, "noName"],
    [6, "total"],
    [7, "statistic"],
  ]);
});

test("what is no number is named with its cell and never becomes 0", () => {
  const table = tableOf(plain([schoolRow("甲小学", { 在校生数: "八", 县级以上骨干教师数: "" })]));
  expect(table.unreadable).toEqual([
    { row: 1, column: 2, field: "pupils", schoolName: "甲小学", reason: "text", shown: "八" },
  ]);
  expect(table.rows[0]!.numbers.pupils).toBeUndefined();
  expect(table.rows[0]!.numbers.backboneTeachers).toBeUndefined();
});

test("the level comes from the type of each school where the sheet's name is silent", () => {
  const table = tableOf(
    plain(
      [
        schoolRow("甲小学"),
        schoolRow("乙中学", { 办学类型: "初级中学" }),
        schoolRow("丙中学", { 办学类型: "完全中学" }),
      ],
      "2026",
    ),
  );
  expect(table.rows.map(({ levels }) => levels)).toEqual([["primary"], ["junior"], ["junior"]]);
});

test("where nothing else says the level, names do", () => {
  const rows = (names: readonly string[]): ReturnType<typeof recogniseSchoolTable> =>
    recogniseSchoolTable(
      gridOf("五校算例", [["学校", "在校生数", "图书册数"], ...names.map((name) => [name, 1, 2])]),
    );
  expect(tableOf(rows(["小学1", "小学2"])).levels).toEqual(["primary"]);
  const withResult = recogniseSchoolTable(
    gridOf("五校算例", [
      ["学校", "在校生数", "图书册数"],
      ["小学1", 1, 2],
      [],
      ["官方差异系数", 0.515],
    ]),
  );
  expect(tableOf(withResult).rows.map(({ levels }) => levels)).toEqual([["primary"]]);
  expect(tableOf(withResult).leftOut.map(({ reason }) => reason)).toEqual(["blank", "statistic"]);
  expect(tableOf(rows(["小学1", "初中2"])).rows.map(({ levels }) => levels)).toEqual([
    ["primary"],
    ["junior"],
  ]);
  expect(rows(["小学1", "丙校"])).toMatchObject({ questions: [{ code: "noLevel" }] });
});

test.each([
  [[], { code: "emptySheet" }],
  [[["姓名", "年龄"]], { code: "noHeading", found: [] }],
  [[["姓名", "图书册数"]], { code: "noHeading", found: ["图书册数"] }],
  [
    [
      ["学校名称", "图书册数"],
      ["甲", 1],
    ],
    { code: "noPupils", headingRow: 0 },
  ],
  [
    [
      ["学校名称", "在校生数"],
      ["甲", 1],
    ],
    { code: "noIndicators", headingRow: 0 },
  ],
  [[["学校名称", "在校生数", "图书册数"]], { code: "noSchools", headingRow: 0 }],
])("a sheet that is no school table is refused with what is wrong: %#", (values, failure) => {
  expect(recogniseSchoolTable(gridOf("Sheet1", values))).toMatchObject({ failure });
});

test.each([
  [
    [
      ["学校名称", "在校生数", "图书册数"],
      ["甲", 1, 2],
    ],
    { code: "noLevel" },
  ],
  [
    [
      ["学校名称", "在校生数", "学生数", "图书册数"],
      ["甲", 1, 1, 2],
    ],
    { code: "sameField", field: "pupils", keys: ["在校生数", "学生数"] },
  ],
  [
    [
      ["学校名称", "在校生数", "初中部学生数", "图书册数"],
      ["甲", 1, 1, 2],
    ],
    { code: "unclearPupils", key: "在校生数" },
  ],
  [
    [
      ["学校名称", "在校生数", "教学仪器设备值"],
      ["甲", 100, 2000],
    ],
    { code: "unclearUnit", key: "教学仪器设备值" },
  ],
])("what only the user can tell is asked: %#", (values, question) => {
  expect(recogniseSchoolTable(gridOf("Sheet1", values))).toMatchObject({ questions: [question] });
});

test("equipment without a unit is taken from its size where the size is clear, and said", () => {
  const headings = ["学校名称", "办学类型", "在校生数", "教学仪器设备值"];
  const yuan = tableOf(
    recogniseSchoolTable(gridOf("小学", [headings, ["甲", "小学", 100, 210_000]])),
  );
  const tenThousand = tableOf(
    recogniseSchoolTable(gridOf("小学", [headings, ["甲", "小学", 100, 21]])),
  );
  expect(yuan.rows[0]!.numbers.equipmentValue).toBe(210_000);
  expect(tenThousand.rows[0]!.numbers.equipmentValue).toBe(210_000);
  expect(tenThousand.assumedUnits).toMatchObject([{ heading: "教学仪器设备值", factor: 10_000 }]);
});

test("a total is preferred to the per-pupil figure made of it", () => {
  const headings = ["学校名称", "在校生数", "教学及辅助用房面积", "生均教学及辅助用房面积"];
  const table = tableOf(
    recogniseSchoolTable(gridOf("小学", [headings, ["甲小学", 100, 450, 4.5]])),
  );
  expect(table.columns.filter(({ field }) => field === "teachingArea")).toMatchObject([
    { basis: "total" },
  ]);
});

describe("what would lose or double a school is refused or left open", () => {
  const failureOf = (rows: Parameters<typeof gridOf>[1], sheet = "小学"): unknown => {
    const result = recogniseSchoolTable(gridOf(sheet, rows));
    if ("failure" in result) return result.failure;
    return "questions" in result ? result.questions : result.table.rows.map(({ name }) => name);
  };

  test("two tables on one sheet", () => {
    const wider = [...headings2017, "班数"];
    expect(
      failureOf([
        ["城区小学"],
        headings2017,
        schoolRow("东街小学"),
        ["乡镇小学"],
        wider,
        schoolRow("甲小学"),
      ]),
    ).toMatchObject([
      {
        code: "whichTable",
        tables: [
          { title: "城区小学", area: { firstRow: 0, lastRow: 2 }, rows: 1 },
          { title: "乡镇小学", area: { firstRow: 3, lastRow: 5 }, rows: 1 },
        ],
      },
    ]);
    expect(
      failureOf(
        [
          ["一、小学"],
          headings2017,
          schoolRow("甲小学"),
          [],
          ["二、初中"],
          headings2017,
          schoolRow("第一中学"),
        ],
        "Sheet1",
      ),
    ).toMatchObject([
      {
        code: "whichTable",
        tables: [
          { title: "一、小学", area: { firstRow: 0, lastRow: 2 }, rows: 1 },
          { title: "二、初中", area: { firstRow: 4, lastRow: 6 }, rows: 1 },
        ],
      },
    ]);
  });

  test("the same headings again on the next page are left out as headings", () => {
    const table = tableOf(plain([schoolRow("甲小学"), headings2017, schoolRow("乙小学")]));
    expect(table.rows.map(({ name }) => name)).toEqual(["甲小学", "乙小学"]);
    expect(withoutKeys(table.leftOut)).toEqual([{ row: 2, name: "学校名称", reason: "heading" }]);
    expect(table.unreadable).toEqual([]);
  });

  test("a row of units under the headings is read, a unit in the title too", () => {
    const headings = ["学校名称", "在校生数", "教学仪器设备值"];
    const below = tableOf(
      recogniseSchoolTable(
        gridOf("小学", [headings, ["", "（人）", "（千元）"], ["甲小学", 1000, 1500]]),
      ),
    );
    expect(below.rows[0]!.numbers.equipmentValue).toBe(1_500_000);
    expect(below.assumedUnits).toEqual([]);
    const title = tableOf(
      recogniseSchoolTable(gridOf("小学", [["单位：人、千元"], headings, ["甲小学", 1000, 1500]])),
    );
    expect(title.rows[0]!.numbers.equipmentValue).toBe(1_500_000);
  });

  test.each([
    "小学合计（3所）",
    "城关镇小计（2所）",
    "全县合计（3所）",
    "(合计)",
    "【合计】",
    "合计数",
    "总数",
    "总计：24",
    "累计",
    "全县（24所）",
    "全县小学",
    "小学计",
    "计",
    "学校数合计4",
    "其中：教学点",
    "Total:",
    "County total",
  ])("%s is a total", (name) => {
    const table = tableOf(plain([schoolRow("甲小学"), schoolRow(name, { 办学类型: "" })]));
    expect(withoutKeys(table.leftOut)).toEqual([{ row: 2, name, reason: "total" }]);
  });

  test.each([
    "最大值",
    "最小值",
    "标准差",
    "达标标准",
    "全县小学平均",
    "校均",
    "County average",
    "官方差异系数（原生公式）",
    "STDEV.P/AVERAGE（未加权，不可用）",
    "达标率",
  ])("%s is a statistic", (name) => {
    const table = tableOf(plain([schoolRow("甲小学"), schoolRow(name, { 办学类型: "" })]));
    expect(withoutKeys(table.leftOut)).toEqual([{ row: 2, name, reason: "statistic" }]);
  });

  test.each(["合计", "总计", "小计", "共计"])(
    "%s in the index column makes a total of a row whose name cell holds something else",
    (word) => {
      const headings = ["序号", ...headings2017];
      const rows = [
        headings,
        [1, ...schoolRow("甲小学")],
        [word, ...schoolRow("本表", { 办学类型: "" })],
      ];
      expect(tableOf(recogniseSchoolTable(gridOf("小学", rows))).leftOut).toMatchObject([
        { name: "本表", reason: "total" },
      ]);
    },
  );

  test("a total whose name cell holds a count is told by the index column", () => {
    const headings = ["序号", ...headings2017];
    const grid = gridOf("小学", [
      headings,
      [1, ...schoolRow("甲小学")],
      ["合计", ...schoolRow("1所", { 办学类型: "" })],
    ]);
    expect(tableOf(recogniseSchoolTable(grid)).leftOut).toMatchObject([
      { name: "1所", reason: "total" },
    ]);
  });

  test("a school of two levels is counted at both where its pupils are", () => {
    const headings = ["学校名称", "办学类型", "小学部学生数", "初中部学生数", "图书册数"];
    const table = tableOf(
      recogniseSchoolTable(
        gridOf("2026", [
          headings,
          ["甲学校", "中小学", 500, 300, 9000],
          ["乙中学", "初中（附设小学班）", 50, 300, 9000],
          ["丙小学", "小学", 400, "", 9000],
        ]),
      ),
    );
    expect(table.rows.map(({ levels }) => levels)).toEqual([
      ["primary", "junior"],
      ["primary", "junior"],
      ["primary"],
    ]);
  });

  test("signatures and notes below the table are notes", () => {
    const table = tableOf(
      plain([schoolRow("甲小学"), ["填表人：张三", "", "审核人：李四"], ["注：数据截至9月1日"]]),
    );
    expect(table.leftOut.map(({ reason }) => reason)).toEqual(["note", "note"]);
    expect(table.unreadable).toEqual([]);
  });
});
