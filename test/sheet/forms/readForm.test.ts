import type { FormReading } from "../../../src/sheet/forms/FormReading";
import { readForm } from "../../../src/sheet/forms/readForm";
import type { CellValue } from "../../../src/sheet/CellValue";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import { gridOf } from "../../support/gridOf";

type Merge = readonly [row: number, column: number, lastRow: number, lastColumn: number];

const sheet = (
  rows: readonly (readonly CellValue[])[],
  merges: readonly Merge[] = [],
): SheetGrid => ({
  ...gridOf("Sheet1", rows),
  merges: merges.map(([firstRow, firstColumn, lastRow, lastColumn]) => ({
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  })),
});

function read(grid: SheetGrid): FormReading {
  const reading = readForm(grid);
  if (!reading) throw new Error("nothing was found");
  return reading;
}

/** Each record as "labels [unit]" -> value; what is blank is left out. */
function answers(grid: SheetGrid): Record<string, CellValue>[] {
  const { items, records } = read(grid);
  return records.map(({ values }) =>
    Object.fromEntries(
      items.flatMap(({ key, path, unit }) => {
        const value = values.get(key);
        return value ? [[path.join(" > ") + (unit ? ` [${unit}]` : ""), value.value]] : [];
      }),
    ),
  );
}

const open = (grid: SheetGrid): CellValue[] => read(grid).notUnderstood.map(({ value }) => value);

test("a school's form with merged labels, groups, units, boxes to tick and pairs in one cell", () => {
  const form = sheet(
    [
      ["2025年石门县义务教育学校办学基本情况表"],
      ["填报单位（盖章）：石门乡中心小学", "", "", "", "单位：人、㎡、万元"],
      ["学校名称", "石门乡中心小学", "", "办学类型", "小学", ""],
      ["学校标识码", "0043001234", "", "举办者", "☑公办 □民办", ""],
      ["在校生数", "412 人", "班数", 12, "其中：复式班", 1],
      ["师资情况", "专任教师\n数", 28, "其中：本科", 20, ""],
      ["", "县级以上骨干教师数", 6, "校长", "李四", ""],
      ["校舍", "教学及辅助用房面积（㎡）", 2100.5, "", "", ""],
      ["教学仪器设备值", 50, "万元", "", "", ""],
      ["填表人：张三", "", "审核人：王五", "", "填表日期：2025年9月10日"],
      ["注：本表由学校填写。"],
    ],
    [
      [0, 0, 0, 5],
      [2, 1, 2, 2],
      [2, 4, 2, 5],
      [3, 1, 3, 2],
      [3, 4, 3, 5],
      [5, 0, 6, 0],
    ],
  );
  expect(read(form).title).toBe("2025年石门县义务教育学校办学基本情况表");
  expect(open(form)).toEqual([]);
  expect(answers(form)).toEqual([
    {
      "填报单位（盖章）": "石门乡中心小学",
      学校名称: "石门乡中心小学",
      办学类型: "小学",
      学校标识码: "0043001234",
      举办者: "公办",
      "在校生数 [人]": 412,
      班数: 12,
      "班数 > 其中：复式班": 1,
      "师资情况 > 专任教师数": 28,
      "师资情况 > 专任教师数 > 其中：本科": 20,
      "师资情况 > 县级以上骨干教师数": 6,
      "师资情况 > 校长": "李四",
      "校舍 > 教学及辅助用房面积（㎡） [m2]": 2100.5,
      "教学仪器设备值 [万元]": 50,
      填表人: "张三",
      审核人: "王五",
      填表日期: "2025年9月10日",
    },
  ]);
});

test("answers in columns carry the heading over them", () => {
  const form = sheet([
    ["项目", "小学", "初中"],
    ["在校生数", 300, 112],
    ["班数", 6, ""],
  ]);
  expect(answers(form)).toEqual([
    { "在校生数 > 小学": 300, "在校生数 > 初中": 112, "班数 > 小学": 6 },
  ]);
});

test("a word over answers that says less than the whole school is never dropped, even over one column", () => {
  expect(
    answers(
      sheet([
        ["项目", "小学"],
        ["在校生数", 300],
        ["班数", 6],
      ]),
    ),
  ).toEqual([{ "在校生数 > 小学": 300, "班数 > 小学": 6 }]);
});

test("an official form with units, line codes and a column of figures", () => {
  const form = sheet([
    ["指标名称", "计量单位", "代码", "数值"],
    ["在校生数", "人", "01", 412],
    ["班数", "个", "02", 12],
    ["教学仪器设备值", "万元", "03", 50.5],
  ]);
  expect(answers(form)).toEqual([
    { "在校生数 > 数值 [人]": 412, "班数 > 数值 [个]": 12, "教学仪器设备值 > 数值 [万元]": 50.5 },
  ]);
  expect(open(form)).toEqual([]);
});

test("two figures beside one label, with nothing that tells them apart, are not understood", () => {
  const form = sheet([
    ["学校名称", "石门小学", ""],
    ["班数", 12, ""],
    ["在校生数", 412, 396],
  ]);
  expect(answers(form)).toEqual([{ 学校名称: "石门小学", 班数: 12 }]);
  expect(open(form)).toEqual(["在校生数", 412, 396]);
});

test("two items with the same labels are numbered: neither is taken for the only one", () => {
  const { items } = read(
    sheet([
      ["学校名称", "石门小学"],
      ["在校生数", 412],
      ["班数", 12],
      ["在校生数", 396],
    ]),
  );
  expect(items.map(({ key }) => key)).toEqual(["学校名称", "在校生数(1)", "班数", "在校生数(2)"]);
});

test("figures under a group that is not the school's own keep the group", () => {
  const form = sheet(
    [
      ["学校名称", "石门小学", "", "", ""],
      ["附设幼儿班", "", "", "", ""],
      ["在校生数", 30, "", "班数", 2],
      ["小学部", "在校生数", 300, "班数", 6],
    ],
    [[1, 0, 1, 4]],
  );
  expect(answers(form)).toEqual([
    {
      学校名称: "石门小学",
      "附设幼儿班 > 在校生数": 30,
      "附设幼儿班 > 班数": 2,
      "附设幼儿班 > 小学部 > 在校生数": 300,
      "附设幼儿班 > 小学部 > 班数": 6,
    },
  ]);
});

test("headings over one row, in two rows with merged cells", () => {
  const form = sheet(
    [
      ["学校名称", "办学类型", "教师", "", "图书（册）"],
      ["", "", "专任教师数", "骨干教师数", ""],
      ["石门小学", "小学", 28, 6, 2100],
    ],
    [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 0, 3],
      [0, 4, 1, 4],
    ],
  );
  expect(read(form).layout).toBe("row");
  expect(answers(form)).toEqual([
    {
      学校名称: "石门小学",
      办学类型: "小学",
      "教师 > 专任教师数": 28,
      "教师 > 骨干教师数": 6,
      "图书（册） [册]": 2100,
    },
  ]);
});

test("a county's table: sums are left out by name, the unit row and the numbers of columns are no schools", () => {
  const form = sheet([
    ["2025年各校情况", "", "", ""],
    ["学校名称", "在校生数", "班数", "教学仪器设备值"],
    ["", "人", "个", "万元"],
    ["甲", 1, 2, 3],
    ["石门小学", 412, 12, 50],
    ["柳河小学", 300, 6, 40],
    ["合计", 712, 18, 90],
    ["填表人：张三", "", "", ""],
  ]);
  const reading = read(form);
  expect(reading.layout).toBe("table");
  expect(reading.leftOut.map(({ name }) => name)).toEqual(["合计"]);
  expect(answers(form)).toEqual([
    { 学校名称: "石门小学", "在校生数 [人]": 412, "班数 [个]": 12, "教学仪器设备值 [万元]": 50 },
    { 学校名称: "柳河小学", "在校生数 [人]": 300, "班数 [个]": 6, "教学仪器设备值 [万元]": 40 },
  ]);
  expect(reading.notUnderstood).toEqual([]);
});

test("figures of one column written in different units stay the texts they are", () => {
  const form = sheet([
    ["学校名称", "在校生数", "教学仪器设备值"],
    ["石门小学", "412人", "50万元"],
    ["柳河小学", 300, "400000元"],
  ]);
  expect(answers(form)).toEqual([
    { 学校名称: "石门小学", "在校生数 [人]": 412, 教学仪器设备值: "50万元" },
    { 学校名称: "柳河小学", "在校生数 [人]": 300, 教学仪器设备值: "400000元" },
  ]);
});

test("a blank form has its items and no record; instructions have nothing", () => {
  const blank = read(
    sheet([
      ["学校名称", "", "办学类型", ""],
      ["在校生数", "", "班数", ""],
    ]),
  );
  expect(blank.records).toEqual([]);
  expect(blank.items.map(({ path }) => path[0])).toEqual([
    "学校名称",
    "办学类型",
    "在校生数",
    "班数",
  ]);
  expect(
    readForm(sheet([["填表说明"], ["一、本表由学校填写，于九月十日前报送。"]])),
  ).toBeUndefined();
  expect(readForm(sheet([]))).toBeUndefined();
});

test("without merged cells a group of one part is not told of the next: 初中部 has no 寄宿生 of its own", () => {
  const rows = [
    ["学校名称", "甲校", "", ""],
    ["小学部", "寄宿生", "在校生数", 50],
    ["", "", "班数", 2],
    ["初中部", "", "在校生数", 60],
    ["", "", "班数", 3],
  ];
  const found = [
    {
      学校名称: "甲校",
      "小学部 > 寄宿生 > 在校生数": 50,
      "小学部 > 寄宿生 > 班数": 2,
      "初中部 > 在校生数": 60,
      "初中部 > 班数": 3,
    },
  ];
  // Whether the file tells that nothing is merged, or, as a csv, tells nothing.
  for (const form of [sheet(rows), gridOf("Sheet1", rows)]) {
    expect(answers(form)).toEqual(found);
    expect(open(form)).toEqual([]);
  }

  // Where 寄宿生 begins lower down it ends at the next part as well.
  expect(
    answers(
      gridOf("Sheet1", [
        ["学校名称", "甲校", "", ""],
        ["小学部", "在校生数", 80],
        ["", "寄宿生", "在校生数", 50],
        ["初中部", "", "在校生数", 60],
      ]),
    ),
  ).toEqual([
    {
      学校名称: "甲校",
      "小学部 > 在校生数": 80,
      "小学部 > 寄宿生 > 在校生数": 50,
      "初中部 > 在校生数": 60,
    },
  ]);
});

test("a group beside other labels and answers goes on when a group begins to their left", () => {
  expect(
    answers(
      gridOf("Sheet1", [
        ["师资情况", "专任教师数", 1, "校舍情况", "教室数", 2],
        ["学生情况", "在校生数", 3, "", "绿化面积", 4],
      ]),
    ),
  ).toEqual([
    {
      "师资情况 > 专任教师数": 1,
      "校舍情况 > 教室数": 2,
      "学生情况 > 在校生数": 3,
      "校舍情况 > 绿化面积": 4,
    },
  ]);
});
