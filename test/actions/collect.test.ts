import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { CollectActions } from "../../src/actions/collect/CollectActions";
import { checkSheet } from "../../src/actions/checkSheet";
import { collect as words } from "../../src/i18n/pane/zhCN/collect";
import type { CellValue } from "../../src/sheet/CellValue";
import { exactSchoolVerdict } from "../oracle/exactSchoolVerdict";
import { everythingIn } from "../support/everythingIn";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

interface School {
  readonly name: string;
  readonly pupils: number;
  /** L1 to L7, whole numbers; equipment in 万元. */
  readonly stocks: readonly number[];
}

/** Forty schools around the limits, drawn from a seed. */
const schools: readonly School[] = (() => {
  let seed = 20_261_125;
  const random = (): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  const per = [0.042, 0.01, 0.009, 4.5, 7.5, 0.2, 0.023];
  return Array.from({ length: 40 }, (_, place) => {
    const pupils = 300 + Math.floor(random() * 1500);
    const stocks = per.map((each) => Math.ceil(each * pupils * (0.93 + random() * 0.5)));
    return { name: `第${place + 1}小学`, pupils, stocks };
  });
})();

/** Two templates: labels beside their answers, two pairs to a row; and one row under headings. */
const form = ({ name, pupils, stocks }: School): CellValue[][] => [
  ["义务教育学校基本情况填报表", "", "", ""],
  ["学校名称", name, "办学类型", "小学"],
  ["在校生数", pupils, "高于规定学历教师数", stocks[0]!],
  ["县级以上骨干教师数", stocks[1]!, "体育艺术专任教师数", stocks[2]!],
  ["教学及辅助用房面积（㎡）", stocks[3]!, "体育运动场馆面积（㎡）", stocks[4]!],
  ["教学仪器设备值（万元）", stocks[5]!, "网络多媒体教室数（间）", stocks[6]!],
  ["填表人：张三", "", "联系电话：12345678", ""],
];
const oneRow = ({ name, pupils, stocks }: School): CellValue[][] => [
  [
    ...["学校名称", "办学类型", "在校生数", "高于规定学历教师数", "县级以上骨干教师数"],
    ...["体育艺术专任教师数", "教学及辅助用房面积（㎡）", "体育运动场馆面积（㎡）"],
    ...["教学仪器设备值（万元）", "网络多媒体教室数（间）"],
  ],
  [name, "小学", pupils, ...stocks],
];

async function fileOf(name: string, rows: CellValue[][]) {
  const bytes = await writeXlsx({ sheets: [{ name: "填报表", rows }] });
  return file(name, bytes);
}

const file = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

let excel: ExcelInNode;
let collect: CollectActions;
beforeEach(async () => {
  excel = excelSession({ 原表: [["不要动我"]] });
  jest.resetModules();
  ({ collecting: collect } = await import("../../src/actions/collect/collecting"));
});
afterEach(() => excel.dispose());

const everything = (): unknown => everythingIn(excel.univerAPI.getActiveWorkbook()!.save());
const sheetNames = (): string[] =>
  excel.univerAPI
    .getActiveWorkbook()!
    .getSheets()
    .map((sheet) => sheet.getSheetName());

test("forty forms of two templates, one damaged, one with a password, one twice: one table that is judged as the truth says", async () => {
  const before = everything();
  const forms = await Promise.all(
    schools.map((school, place) =>
      fileOf(`${school.name}.xlsx`, place < 30 ? form(school) : oneRow(school)),
    ),
  );
  const twice = { ...forms[0]!, name: "又一份.xlsx" };
  const damaged = file("坏.xlsx", Buffer.from("PK\u0003\u0004no zip"));
  const locked = file(
    "加密.xlsx",
    readFileSync(join(__dirname, "../preview/files/fixtures/password.xlsx")),
  );
  await collect.readFiles([damaged, ...forms, locked, twice]);

  const { files, groups, chosen } = collect.state();
  const stateOf = (name: string) => files.find((each) => each.name === name)!.state;
  expect(stateOf("坏.xlsx")).toMatchObject({ code: "failed", failure: { code: "damaged" } });
  expect(stateOf("加密.xlsx")).toMatchObject({ code: "failed", failure: { code: "password" } });
  expect(stateOf("又一份.xlsx")).toEqual({ code: "same", as: "第1小学.xlsx" });
  expect(files.filter(({ state }) => state.code === "read")).toHaveLength(40);
  expect(groups.map(({ records }) => records)).toEqual([30, 10]);
  // Only the commonest template is ticked; nothing has been written.
  expect(chosen).toEqual([groups[0]!.key]);
  expect(everything()).toEqual(before);

  collect.chooseGroups(groups.map(({ key }) => key));
  await collect.write(words.sheet);
  expect(collect.state().written).toMatchObject({ sheetName: "填报汇总", rows: 40, files: 40 });
  expect(sheetNames()).toEqual(["原表", "填报汇总"]);
  const sheet = excel.univerAPI.getActiveWorkbook()!.getSheetByName("填报汇总")!;
  expect(sheet.getRange("A1:D1").getValues()).toEqual([
    ["来源文件", "来源工作表", "来源单元格", "学校名称"],
  ]);
  expect(sheet.getRange("A2:D2").getValues()).toEqual([
    ["第1小学.xlsx", "填报表", "A2:D7", "第1小学"],
  ]);

  const { outcome } = await checkSheet("2017", undefined, {
    choicesFor: () => ({ level: "primary" }),
  });
  if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
  const judged = outcome.assessments[0]!.schools;
  expect(judged.map(({ name }) => name)).toEqual(schools.map(({ name }) => name));
  const truth = schools.map(({ pupils, stocks }) =>
    exactSchoolVerdict({
      pupils: BigInt(pupils),
      juniorPupils: 0n,
      // Equipment in yuan.
      hundredths: stocks.map((stock, item) => BigInt(stock) * (item === 5 ? 1_000_000n : 100n)),
    }),
  );
  expect(judged.map(({ verdict }) => verdict)).toEqual(truth);
  expect(new Set(truth).size).toBeGreaterThan(1);
});

test("called off between two files, or with no room to write, nothing is written", async () => {
  const before = everything();
  const forms = await Promise.all(
    schools.slice(0, 6).map((school) => fileOf(`${school.name}.xlsx`, form(school))),
  );
  const stop = collect.subscribe(() => {
    const { files } = collect.state();
    if (files.filter(({ state }) => state.code === "read").length === 2) collect.cancel();
  });
  await collect.readFiles(forms);
  stop();
  expect(collect.state()).toMatchObject({ cancelled: true, busy: undefined });
  expect(collect.state().files.length).toBeLessThan(6);
  expect(everything()).toEqual(before);
  collect.clear();
  expect(collect.state()).toMatchObject({ files: [], groups: [], chosen: [] });
  await collect.write(words.sheet);
  expect(everything()).toEqual(before);
});

test("what schools type cannot become a formula, and stays what they typed", async () => {
  const evil: School = { ...schools[0]!, name: '=HYPERLINK("http://x","y")' };
  await collect.readFiles([await fileOf("甲.xlsx", form(evil))]);
  await collect.write(words.sheet);
  const sheet = excel.univerAPI.getActiveWorkbook()!.getSheetByName("填报汇总")!;
  const cell = sheet.getRange("D2").getCellData();
  expect(cell?.f ?? "").toBe("");
  expect(String(cell?.v)).toBe(evil.name);
});

const text = (name: string, content: string) => file(name, new TextEncoder().encode(content));
const states = (): unknown[] =>
  collect
    .state()
    .files.map(({ name, state }) => [
      name,
      state.code === "failed" ? state.failure.code : state.code,
    ]);
const written = (): unknown[][] =>
  excel.univerAPI
    .getActiveWorkbook()!
    .getSheetByName("填报汇总")!
    .getDataRange()
    .getValues() as unknown[][];

test("no beginning of a text that schools type makes a formula of it, neither in cells nor in headings", async () => {
  const evil = [
    ...["=1+1", "+1+1", "-1+cmd", "@SUM(1)", "\t=1+1", "\r=1+1", " =1+1", "\u200b=1+1"],
    ...["＝1+1", "'=1+1", '=HYPERLINK("http://x","y")'],
  ];
  const rows = evil.map((name, place): CellValue[] => [`${place + 1}小学`, place, name, name]);
  const bytes = await writeXlsx({
    sheets: [{ name: "=表", rows: [["学校名称", "在校生数", "备注", "=A1+1（㎡）"], ...rows] }],
  });
  await collect.readFiles([file("=甲.xlsx", bytes)]);
  await collect.write(words.sheet);
  const range = excel.univerAPI.getActiveWorkbook()!.getSheetByName("填报汇总")!.getDataRange();
  expect(range.getFormulas().flat().filter(Boolean)).toEqual([]);
  const said = written();
  expect(said[0]!.slice(-1)).toEqual(["=A1+1（㎡）"]);
  expect(said.slice(1).map((row) => [row[0], row[1], row[5], row[6]])).toEqual(
    evil.map((name) => ["=甲.xlsx", "=表", name, name]),
  );
});

test("words where a figure is asked for are a remark and written as they stand", async () => {
  await collect.readFiles([
    await fileOf("一.xlsx", form(schools[0]!)),
    await fileOf("二.xlsx", [
      ...form(schools[1]!).map((row) =>
        row[0] === "在校生数" ? ["在校生数", "约十人", row[2]!, row[3]!] : row,
      ),
    ]),
  ]);
  const { files, merged } = collect.state();
  expect(files.map(({ state }) => state.code === "read" && state.noFigures)).toEqual([0, 1]);
  expect(merged!.columns.filter(({ noFigures }) => noFigures.length > 0)).toMatchObject([
    { heading: "在校生数", noFigures: [1] },
  ]);
  await collect.write(words.sheet);
  expect(written()[2]).toContain("约十人");
});

test("a fault of ours is not told as a damaged file, and the other files are read", async () => {
  jest.resetModules();
  jest.doMock("../../src/sheet/forms/readForm", () => {
    const actual: { readForm: (grid: { sheetName: string }) => unknown } = jest.requireActual(
      "../../src/sheet/forms/readForm",
    );
    return {
      readForm: (grid: { sheetName: string }) => {
        if (grid.sheetName === "出错") throw new TypeError("x is not a function");
        return actual.readForm(grid);
      },
    };
  });
  ({ collecting: collect } = await import("../../src/actions/collect/collecting"));
  jest.dontMock("../../src/sheet/forms/readForm");
  const bytes = await writeXlsx({ sheets: [{ name: "出错", rows: form(schools[1]!) }] });
  await collect.readFiles([file("一.xlsx", bytes), await fileOf("二.xlsx", form(schools[0]!))]);
  expect(states()).toEqual([
    ["一.xlsx", "unexpected"],
    ["二.xlsx", "read"],
  ]);
});

test("the sheet that was written is gone to by its identity, and said to be gone where it was deleted", async () => {
  await collect.readFiles([await fileOf("一.xlsx", form(schools[0]!))]);
  await collect.write(words.sheet);
  const workbook = excel.univerAPI.getActiveWorkbook()!;
  const sheet = workbook.getSheetByName("填报汇总")!;
  sheet.setName("改了名");
  workbook.setActiveSheet(workbook.getSheetByName("原表")!);
  expect(await collect.showWritten()).toBe(true);
  expect(workbook.getActiveSheet().getSheetName()).toBe("改了名");

  workbook.deleteSheet(sheet);
  expect(await collect.showWritten()).toBe(false);
  expect(collect.state().written).toMatchObject({ sheetName: "填报汇总", isGone: true });
});

test("every kind of file that cannot be read is named with its reason, and the good one goes on", async () => {
  const good = await fileOf("好.xlsx", form(schools[0]!));
  await collect.readFiles([
    file("空.xlsx", new Uint8Array()),
    file("图.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])),
    text("网页.xls", "<html><body><table><tr><td>学校名称</td></tr></table></body></html>"),
    text("改名.xlsx", "学校名称,在校生数"),
    { ...good, name: "大.xlsx", size: 20 * 2 ** 20 + 1 },
    { name: "没了.xlsx", size: 1, arrayBuffer: () => Promise.reject(new Error("gone")) },
    await fileOf("空白.xlsx", [["学校名称", "", "在校生数", ""]]),
    await fileOf("说明.xlsx", [["填表说明"], ["请如实填写。"]]),
    good,
  ]);
  expect(states()).toEqual([
    ["空.xlsx", "not-a-workbook"],
    ["图.xlsx", "not-a-workbook"],
    ["网页.xls", "html"],
    ["改名.xlsx", "text"],
    ["大.xlsx", "too-large"],
    ["没了.xlsx", "unreachable"],
    ["空白.xlsx", "blank"],
    ["说明.xlsx", "nothingFound"],
    ["好.xlsx", "read"],
  ]);
  expect(collect.state().merged!.rows).toHaveLength(1);
});

test("a county's csv and forms of other templates join one table, each row with its place; sums stay out", async () => {
  await collect.readFiles([
    await fileOf("其他.xlsx", [
      ["学校名称", "新学校"],
      ["班数", 3],
      ["绿化面积（亩）", 2.5],
    ]),
    await fileOf("一.xlsx", form(schools[0]!)),
    await fileOf("二.xlsx", form(schools[1]!)),
    text("全县.csv", "学校名称,办学类型,在校生数\n甲小学,小学,1\n乙小学,小学,2\n合计,,3"),
  ]);
  collect.chooseGroups(collect.state().groups.map(({ key }) => key));
  await collect.write(words.sheet);
  const rows = written();
  expect(rows.map((row) => row[3])).toEqual([
    ...["学校名称", "第1小学", "第2小学", "新学校", "甲小学", "乙小学"],
  ]);
  expect(rows[0]!.slice(-2)).toEqual(["班数", "绿化面积（亩）"]);
  expect(rows[4]!.slice(0, 6)).toEqual(["全县.csv", "全县", "A2:C2", "甲小学", "小学", 1]);
  expect(collect.state().files[3]!.state).toMatchObject({ code: "read", records: 2, leftOut: 1 });
});

test("codes with zeros and numbers as text stay texts, error values are words, and hidden rows are told", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "填报表",
        rows: [
          ["学校名称", "在校生数", "学校标识码", "班数"],
          ["甲小学", "412", "0012", "#DIV/0!"],
          ["乙小学", 300, "0013", 6],
        ],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
    ],
  });
  await collect.readFiles([file("一.xlsx", bytes)]);
  expect(collect.state().files[0]!.state).toMatchObject({ records: 2, errors: 1, hiddenRows: 1 });
  await collect.write(words.sheet);
  expect(written().map((row) => row.slice(3))).toEqual([
    ["学校名称", "在校生数", "学校标识码", "班数"],
    ["甲小学", "412", "0012", "#DIV/0!"],
    ["乙小学", 300, "0013", 6],
  ]);
});

test("a school in two files is pointed out before anything is written, and gone with its file", async () => {
  await collect.readFiles([
    await fileOf("一.xlsx", form(schools[0]!)),
    await fileOf("一 改.xlsx", form({ ...schools[0]!, name: "第1 小学", pupils: 401 })),
    await fileOf("二.xlsx", form(schools[1]!)),
  ]);
  expect(collect.state().merged!.repeated).toEqual([
    { name: "第1小学", rows: [0, 1], areAlike: false },
  ]);
  collect.removeFile(collect.state().files[1]!.id);
  expect(collect.state().merged!.repeated).toEqual([]);
});

test("money in 元 among forms in 万元 moves its point and says so; a unit that is said nowhere stays apart", async () => {
  const asked = (name: string, heading: string, value: CellValue) =>
    fileOf(`${name}.xlsx`, [
      ["学校名称", name],
      ["在校生数", 400],
      [heading, value],
    ]);
  await collect.readFiles([
    await asked("甲小学", "教学仪器设备值（万元）", 50.07),
    await asked("乙小学", "教学仪器设备值（元）", 500_700.1),
    await asked("丙小学", "教学仪器设备值", "12.5 万元"),
    await asked("丁小学", "教学仪器设备值", 30),
  ]);
  const { merged } = collect.state();
  expect(merged!.columns.map(({ heading, converted }) => [heading, [...converted]])).toEqual([
    ["学校名称", []],
    ["在校生数", []],
    ["教学仪器设备值（万元）", [["元", 1]]],
    ["教学仪器设备值", []],
  ]);
  expect(merged!.rows.map(({ values }) => values.slice(2).map((value) => value?.value))).toEqual([
    [50.07, undefined],
    [50.07001, undefined],
    [12.5, undefined],
    [undefined, 30],
  ]);
  expect(merged!.unitsApart).toEqual(["教学仪器设备值（万元）", "教学仪器设备值"]);
});

test("where only the titles say the level, the new sheet's name is to say it", async () => {
  const untyped = (title: string, name: string): CellValue[][] => [
    [title, ""],
    ["学校名称", name],
    ["在校生数", 400],
  ];
  await collect.readFiles([
    await fileOf("甲.xlsx", untyped("石门县小学办学条件填报表", "甲校")),
    await fileOf("乙.xlsx", untyped("石门县小学办学条件填报表", "乙校")),
  ]);
  expect(collect.state().level).toBe("primary");
  await collect.readFiles([await fileOf("丙.xlsx", untyped("石门县初中办学条件填报表", "丙校"))]);
  expect(collect.state().level).toBeUndefined();
  collect.clear();
  await collect.readFiles([await fileOf("丁.xlsx", form(schools[0]!))]);
  expect(collect.state().level).toBeUndefined();
});
