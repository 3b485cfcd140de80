import { Cancelled } from "../../src/sheet/Cancelled";
import { readSheet } from "../../src/excel/readSheet";
import type { CellValue } from "../../src/sheet/CellValue";
import type { SheetGrid } from "../../src/sheet/SheetGrid";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

let excel: ExcelInNode;
afterEach(() => excel.dispose());

const county: CellValue[][] = [
  ["2026年初各校基本情况", "", "", ""],
  ["学校", "学生数", "面积", "建校"],
  ["", "", "（㎡）", ""],
  ["实验小学", 812, 4100.5, 36526],
  ["城关小学", "", "—", 2001],
  ["合计", "=SUM(B4:B5)", "", ""],
];

/** Readies the first sheet as a user would. */
function ready(prepare: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    prepare(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
    await context.sync();
  });
}

async function read(): Promise<{ grid: SheetGrid; requests: number; bytes: number }> {
  excel.log.clear();
  // What Excel.run itself asks when it ends is no round trip of the reading.
  return Excel.run(async (context) => {
    const { grid } = await readSheet(context);
    const { count, requests } = excel.log;
    return { grid, requests: count, bytes: Math.max(...requests.map(({ bytesOut }) => bytesOut)) };
  });
}

test("everything the sheet tells comes in two round trips", async () => {
  excel = excelSession({ 小学: county, 初中: [] });
  await ready((sheet, workbook) => {
    sheet.getRange("A1:D1").merge();
    sheet.getRange("A2:A3").merge();
    sheet.getRange("D4:D5").numberFormat = [['yyyy"年"'], ["0"]];
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("F8:G8").values = [["名称", "人数"]];
    sheet.tables.add("F8:G10", true).name = "幼儿园表";
    workbook.names.add("各校", "小学!$A$2:$D$6");
    workbook.names.add("初中各校", "初中!$A$2:$D$6");
    workbook.names.add("限额", "=0.65");
    workbook.names.add("失效", "=#REF!");
    workbook.names.add("动态", "=OFFSET(小学!$A$1,0,0,3,3)");
    workbook.names.add("两块", "小学!$A$1:$A$3,小学!$C$1:$C$3");
    workbook.names.add("Print_Area", "小学!$A$1:$D$6");
    sheet.names.add("本页", "小学!$B$4:$B$5");
  });
  const { grid, requests } = await read();
  expect(requests).toBe(2);
  expect(grid.sheetName).toBe("小学");
  expect([grid.firstRow, grid.firstColumn]).toEqual([0, 0]);
  expect(grid.values[5]).toEqual(["合计", 812, "", "", "", "", ""]);
  expect(grid.kinds[3]).toEqual(["text", "number", "number", "date", "empty", "empty", "empty"]);
  expect(grid.kinds[4]).toEqual(["text", "empty", "text", "number", "empty", "empty", "empty"]);
  expect(grid.merges).toEqual([
    { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 },
    { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 },
  ]);
  expect([...grid.hiddenRows!]).toEqual([4]);
  expect(grid.namedAreas).toEqual([
    {
      name: "幼儿园表",
      kind: "table",
      area: { firstRow: 7, firstColumn: 5, lastRow: 9, lastColumn: 6 },
    },
    {
      name: "各校",
      kind: "name",
      area: { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 },
    },
    {
      name: "本页",
      kind: "name",
      area: { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 1 },
    },
  ]);
});

test("a table that starts anywhere keeps its place", async () => {
  excel = excelSession({ 小学: [] });
  await ready((sheet) => {
    sheet.getRange("C5:D6").values = [
      ["学校", "学生数"],
      ["甲", 10],
    ];
    sheet.getRange("C4:D4").merge();
    sheet.getRange("C4").values = [["标题"]];
  });
  const { grid } = await read();
  expect([grid.firstRow, grid.firstColumn]).toEqual([3, 2]);
  expect(grid.values).toEqual([
    ["标题", ""],
    ["学校", "学生数"],
    ["甲", 10],
  ]);
  expect(grid.merges).toEqual([{ firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 3 }]);
  expect(grid.hiddenRows).toEqual(new Set());
  expect(grid.namedAreas).toEqual([]);
});

test("an empty sheet has no cells and fails at nothing", async () => {
  excel = excelSession({ 小学: [] });
  await ready((_sheet, workbook) => workbook.names.add("失效", "=#REF!"));
  const { grid, requests } = await read();
  expect(grid.values).toEqual([]);
  expect(requests).toBe(1);
});

test("all rows hidden are all rows hidden", async () => {
  excel = excelSession({ 小学: county });
  await ready((sheet) => (sheet.getRange("1:6").rowHidden = true));
  expect([...(await read()).grid.hiddenRows!]).toEqual([0, 1, 2, 3, 4, 5]);
});

test("an Excel that cannot tell merged cells leaves them unsaid, and the rest is read", async () => {
  excel = excelSession({ 小学: county });
  excel.host.profile = { ...excel.host.profile, excelApi: 12 };
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: {
          isSetSupported: (_name: string, version: string) => Number(version.split(".")[1]) <= 12,
        },
      },
    },
  });
  await ready((sheet) => sheet.getRange("A1:D1").merge());
  const { grid } = await read();
  expect("merges" in grid).toBe(false);
  expect(grid.values).toHaveLength(6);
});

test("the commas and apostrophes of a sheet's name break no address", async () => {
  const name = "小学,'初中'! 2026";
  excel = excelSession({ [name]: county });
  await ready((sheet, workbook) => {
    sheet.getRange("A1:D1").merge();
    sheet.getRange("A2:A3").merge();
    workbook.names.add("各校", "'小学,''初中''! 2026'!$A$2:$D$6");
  });
  const { grid } = await read();
  expect(grid.merges).toHaveLength(2);
  expect(grid.namedAreas).toMatchObject([{ name: "各校" }]);
});

describe("long sheets", () => {
  /** So many rows of a county's table: a name, a code, a school type and figures. */
  const long = (rows: number, columns: number): CellValue[][] =>
    Array.from({ length: rows }, (_none, row) =>
      Array.from({ length: columns }, (_cell, column) =>
        column === 0 ? `第${row}小学` : column === 1 ? `2110108${row}` : row * 10 + column / 4,
      ),
    );

  test("40,000 cells are one block, and far from Excel's 5 MB", async () => {
    excel = excelSession({ 小学: long(1_600, 25) });
    const { grid, requests, bytes } = await read();
    expect(requests).toBe(2);
    expect(bytes).toBeLessThan(2.5 * 2 ** 20);
    expect(grid.values).toEqual(long(1_600, 25));
  });

  test("more come block by block, each told of, with every cell in its place", async () => {
    excel = excelSession({ 小学: long(5_000, 25) });
    await ready((sheet) => {
      // Merged across the end of the first block, hidden rows in each.
      sheet.getRange("A1599:A1602").merge();
      sheet.getRange("C4801:C4802").merge();
      sheet.getRange("A10").rowHidden = true;
      sheet.getRange("A4990:A4992").rowHidden = true;
    });
    const told: [number, number][] = [];
    excel.log.clear();
    const grid = await Excel.run(async (context) => {
      const sheet = await readSheet(context, undefined, {
        onProgress: (rowsDone, rows) => told.push([rowsDone, rows]),
      });
      return sheet.grid;
    });
    expect(told).toEqual([
      [1_600, 5_000],
      [3_200, 5_000],
      [4_800, 5_000],
      [5_000, 5_000],
    ]);
    const expected = long(5_000, 25);
    for (const row of [1_599, 1_600, 1_601 - 1]) expected[row]![0] = "";
    for (const row of [1_599, 1_600, 1_601]) expected[row]![0] = "";
    expected[4_801]![2] = "";
    expect(grid.values).toEqual(expected);
    expect(grid.merges).toEqual([
      { firstRow: 1_598, firstColumn: 0, lastRow: 1_601, lastColumn: 0 },
      { firstRow: 4_800, firstColumn: 2, lastRow: 4_801, lastColumn: 2 },
    ]);
    expect([...grid.hiddenRows!]).toEqual([9, 4_989, 4_990, 4_991]);
  });

  test("a filter that hides every other row costs no request per row", async () => {
    excel = excelSession({ 小学: long(2_000, 3) });
    const workbook = excel.univerAPI.getActiveWorkbook()!;
    for (let row = 1; row < 2_000; row += 2) workbook.getActiveSheet().hideRows(row, 1);
    const { grid, requests } = await read();
    expect(requests).toBe(2);
    expect([...grid.hiddenRows!]).toEqual(Array.from({ length: 1_000 }, (_none, i) => 2 * i + 1));
  });

  test("a long reading is called off between its blocks", async () => {
    excel = excelSession({ 小学: long(5_000, 25) });
    const control = new AbortController();
    excel.log.clear();
    const called = Excel.run((context) =>
      readSheet(context, undefined, {
        signal: control.signal,
        onProgress: (rowsDone) => {
          if (rowsDone >= 3_200) control.abort();
        },
      }),
    );
    await expect(called).rejects.toBeInstanceOf(Cancelled);
    const blocks = excel.log.requests.filter(({ actions }) =>
      actions.some((action) => action.includes("values")),
    );
    expect(blocks).toHaveLength(2);
  });

  test("blocks that are too large for Excel are read in smaller ones", async () => {
    // 300 rows of 20 cells of 3,000 bytes: 18 MB in one block of 40,000 cells.
    const texts = Array.from({ length: 300 }, (_none, row) =>
      Array.from({ length: 20 }, (_cell, column) => `${row}-${column} ${"长".repeat(1_000)}`),
    );
    excel = excelSession({ 说明: texts });
    await ready((sheet) => (sheet.getRange("A299:A300").rowHidden = true));
    const { grid, bytes } = await read();
    expect(grid.values).toEqual(texts);
    expect([...grid.hiddenRows!]).toEqual([298, 299]);
    expect(bytes).toBeGreaterThan(5 * 2 ** 20);
    const refused = excel.log.requests.filter(({ error }) => error !== undefined);
    // 300, 150, 75 rows are refused, 38 are not; no block is refused twice.
    expect(refused.map(({ error }) => error!.split(":")[0])).toEqual(
      Array.from({ length: refused.length }, () => "ResponsePayloadSizeLimitExceeded"),
    );
    expect(refused.length).toBeLessThanOrEqual(3);
  });

  test("a single row that is too large is read in pieces", async () => {
    const row = Array.from({ length: 70 }, (_none, column) => `${column}${"长".repeat(30_000)}`);
    excel = excelSession({ 说明: [["标题"], row, ["末行"]] });
    await ready((sheet) => sheet.getRange("A1:B1").merge());
    const { grid } = await read();
    expect(grid.values[1]).toEqual(row);
    expect(grid.kinds[1]).toEqual(row.map(() => "text"));
    expect(grid.values[2]![0]).toBe("末行");
    expect(grid.merges).toHaveLength(1);
  });

  test("more merged cells than Excel tells at once are all found", async () => {
    excel = excelSession({ 小学: long(4_000, 3) });
    const sheet = excel.univerAPI.getActiveWorkbook()!.getActiveSheet();
    const pairs = Array.from({ length: 1_200 }, (_none, index) =>
      sheet.getRange(index * 3, 0, 2, 1),
    );
    sheet.getRange(0, 0, 1, 1);
    for (const pair of pairs) pair.merge({ isForceMerge: true });
    const { grid } = await read();
    expect(grid.merges).toHaveLength(1_200);
    expect(new Set(grid.merges!.map(({ firstRow }) => firstRow))).toEqual(
      new Set(pairs.map((_pair, index) => index * 3)),
    );
    expect(grid.values).toHaveLength(4_000);
  });
});
