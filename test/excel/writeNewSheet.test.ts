import type { ExcelInNode } from "../support/officeInNode";
import { Cancelled } from "../../src/sheet/Cancelled";
import { writeNewSheet } from "../../src/excel/writeNewSheet";
import type { CellValue } from "../../src/sheet/CellValue";
import { excelSession } from "../support/excelSession";

let excel: ExcelInNode;
afterEach(() => excel.dispose());

const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((item) => item.name);
  });

function cellsOf(name: string): Promise<{
  values: CellValue[][];
  types: string[][];
  formulas: CellValue[][];
  formats: string[][];
}> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load("values,valueTypes,formulas,numberFormat");
    await context.sync();
    return {
      values: range.values as CellValue[][],
      types: range.valueTypes,
      formulas: range.formulas as CellValue[][],
      formats: range.numberFormat as string[][],
    };
  });
}

test("a table goes to a sheet of its own behind the others, and the active sheet stays active", async () => {
  excel = excelSession({ 小学: [["学校"]], 初中: [["学校"]] });
  const written = await Excel.run((context) =>
    writeNewSheet(context, {
      name: "汇总",
      rows: [
        ["学校", "学生数", "合格"],
        ["实验小学", 812, true],
        ["城关小学", null, false],
        ["西街小学"],
      ],
    }),
  );
  expect(written.name).toBe("汇总");
  expect(await sheetNames()).toEqual(["小学", "初中", "汇总"]);
  expect((await cellsOf("汇总")).values).toEqual([
    ["学校", "学生数", "合格"],
    ["实验小学", 812, true],
    ["城关小学", "", false],
    ["西街小学", "", ""],
  ]);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe("小学");
});

test("a text that looks like a formula, a number, a date or a truth value stays the text it is", async () => {
  const texts = [
    ...[
      "=1+1",
      "=SUM(A1:A9)",
      "+86 571",
      "-x",
      "-5",
      "@x",
      "'x",
      "''",
      "0012",
      "110108000000000001",
    ],
    ...["1,234", "12%", "￥300", "1e5", "１２", "3-5", "3/5", "2026-01-02", "2026年3月1日", "5月"],
    ...[
      "12:30",
      "Mar 5",
      "5-Sept-2026",
      "TRUE",
      "false",
      "#N/A",
      "#REF!",
      "＝1＋1",
      " 7 ",
      "1 1/2",
    ],
  ];
  excel = excelSession({ 小学: [] });
  await Excel.run((context) =>
    writeNewSheet(context, { name: "汇总", rows: texts.map((text) => [text, 1]) }),
  );
  const { values, types, formats } = await cellsOf("汇总");
  expect(values.map(([text]) => text)).toEqual(texts);
  expect(types.map(([type]) => type)).toEqual(texts.map(() => "String"));
  expect(new Set(formats.flat())).toEqual(new Set(["General"]));
});

test("an ordinary name is written without an apostrophe before it", async () => {
  excel = excelSession({ 小学: [] });
  const names = ["第一小学", "实验小学（南校区）", "A3栋", "—", "/", "无", "Maria", "一年级"];
  await Excel.run((context) => writeNewSheet(context, { name: "汇总", rows: [names] }));
  const [sheet] = Object.values(excel.univerAPI.getActiveWorkbook()!.save().sheets).slice(-1);
  // 4 is Univer's mark of a text that was entered behind an apostrophe.
  const marked = names.filter((_name, column) => sheet!.cellData![0]![column]!.t === 4);
  expect(marked).toEqual([]);
});

test("headings are bold and stay in sight, columns have their width and their number format", async () => {
  excel = excelSession({ 小学: [] });
  await Excel.run((context) =>
    writeNewSheet(context, {
      name: "汇总",
      rows: [
        ["学校", "面积", "日期"],
        ["0012", 4.5, 46000],
      ],
      numberFormats: ["@", "0.00", "yyyy-mm-dd"],
      boldRows: [0],
      columnWidths: [120, null, 75],
      frozenRows: 1,
    }),
  );
  expect(await cellsOf("汇总")).toEqual({
    values: [
      ["学校", "面积", "日期"],
      ["0012", 4.5, 46000],
    ],
    types: [
      ["String", "String", "String"],
      ["String", "Double", "Double"],
    ],
    formulas: [
      ["学校", "面积", "日期"],
      ["0012", 4.5, 46000],
    ],
    formats: [
      ["General", "0.00", "yyyy-mm-dd"],
      ["General", "0.00", "yyyy-mm-dd"],
    ],
  });
  const look = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("汇总");
    const heading = sheet.getRange("A1:C1").format.font.load("bold");
    const below = sheet.getRange("A2:C2").format.font.load("bold");
    const first = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    return [heading.bold, below.bold, first.columnWidth];
  });
  expect(look).toEqual([true, false, 120]);
  const saved = Object.values(excel.univerAPI.getActiveWorkbook()!.save().sheets);
  expect(saved.at(-1)!.freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
});

test.each([
  ["汇总", "汇总 (2)"],
  ["2026/各校:汇总?", "2026 各校 汇总"],
  ["'引号'", "引号"],
  ["", "Sheet"],
  ["历史记录", "历史记录 (2)"],
  ["SHEET A", "SHEET A (2)"],
  ["一".repeat(40), "一".repeat(31)],
  ["长".repeat(31), `${"长".repeat(27)} (2)`],
  [`${"学".repeat(30)}𠮷`, "学".repeat(30)],
])("the sheet wished to be %j is named %j", async (wish, name) => {
  excel = excelSession({ 汇总: [], "Sheet a": [], ["长".repeat(31)]: [] });
  const written = await Excel.run((context) =>
    writeNewSheet(context, { name: wish, rows: [["x"]] }),
  );
  expect(written.name).toBe(name);
  expect(await sheetNames()).toContain(name);
});

test("a failure in the middle takes the half-written sheet away and is told", async () => {
  excel = excelSession({ 小学: [["学校"]] });
  const rows = Array.from({ length: 30_000 }, (_none, row) => [`学校${row}甲`, row]);
  // Names, new sheet, first block, second block.
  excel.host.failRequest(4, "GeneralException");
  const failed = Excel.run((context) => writeNewSheet(context, { name: "汇总", rows }));
  await expect(failed).rejects.toMatchObject({ code: "GeneralException" });
  expect(await sheetNames()).toEqual(["小学"]);
  expect(excel.log.requests.findIndex(({ error }) => error !== undefined)).toBe(3);
});

test("a table that is called off halfway leaves no sheet behind", async () => {
  excel = excelSession({ 小学: [["学校"]] });
  const rows = Array.from({ length: 30_000 }, (_none, row) => [`学校${row}甲`, row]);
  const control = new AbortController();
  const told: number[] = [];
  const stopped = Excel.run((context) =>
    writeNewSheet(
      context,
      { name: "汇总", rows },
      {
        signal: control.signal,
        onProgress: (rowsDone, all) => {
          told.push(rowsDone, all);
          control.abort();
        },
      },
    ),
  );
  await expect(stopped).rejects.toBeInstanceOf(Cancelled);
  expect(told).toEqual([10_000, 30_000]);
  expect(await sheetNames()).toEqual(["小学"]);
});

test("texts too long for one request together go in several, each within Excel's 5 MB", async () => {
  excel = excelSession({ 小学: [] });
  const long = "长".repeat(32_000);
  // One row alone is more than 5 MB: 60 cells of 96,000 bytes.
  const rows = [Array.from({ length: 60 }, () => long), ["末行"]];
  await Excel.run((context) => writeNewSheet(context, { name: "汇总", rows }));
  expect(Math.max(...excel.log.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(3 * 2 ** 20);
  const { cellCount, last } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("汇总");
    const used = sheet.getUsedRange().load("cellCount");
    const cell = sheet.getRange("BH1").load("values");
    await context.sync();
    return { cellCount: used.cellCount, last: cell.values[0]![0] as string };
  });
  expect(cellCount).toBe(120);
  expect(last).toBe(long);
});

test("a figure that is no number is not written as a blank", async () => {
  excel = excelSession({ 小学: [] });
  const refused = Excel.run((context) => writeNewSheet(context, { name: "汇总", rows: [[NaN]] }));
  await expect(refused).rejects.toBeInstanceOf(RangeError);
  expect(await sheetNames()).toEqual(["小学"]);
});
