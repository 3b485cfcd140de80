import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx, type CellValue, type WriteSheet } from "hucre";
import { gridOfSheet } from "../../src/files/gridOfSheet";
import { readFileGrids, type FileSheet } from "../../src/files/readFileGrids";
import { WorkbookFileError } from "../../src/files/WorkbookFileError";
import { zipParts } from "../../src/preview/files/zipParts";

const LIMITS = { fileBytes: 2 ** 20, unpackedBytes: 8 * 2 ** 20, cells: 1_000_000 };

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../preview/files/fixtures", name)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text.replace(/\s/gu, ""), "hex"));
const workbook = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

const read = (bytes: Uint8Array, name: string): Promise<readonly FileSheet[]> =>
  readFileGrids(bytes, name, LIMITS);

async function failure(bytes: Uint8Array, name = "表.xlsx"): Promise<string> {
  const error: unknown = await read(bytes, name).catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookFileError)) throw new Error(`no failure but ${String(error)}`);
  return error.details.kind ? `${error.code} ${error.details.kind}` : error.code;
}

test("an .xlsx gives its cells with their kinds, merged cells, hidden rows and hidden sheets", async () => {
  const date = new Date(Date.UTC(2026, 8, 1));
  const sheets = await read(
    await workbook(
      {
        name: "填报表",
        rows: [
          ["学校名称", "石门小学", null],
          ["建校", date, true],
          ["在校生数", 412, "0012"],
        ],
        cells: new Map([["1,1", { value: date, style: { numFmt: "yyyy-mm-dd" } }]]),
        merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
      { name: "代码", rows: [[1]], hidden: true },
    ),
    "表.xlsx",
  );
  expect(sheets.map(({ grid, isHidden }) => [grid.sheetName, isHidden])).toEqual([
    ["填报表", false],
    ["代码", true],
  ]);
  const { grid } = sheets[0]!;
  // 1 September 2026 is day 46266 as Excel counts.
  expect(grid.values).toEqual([
    ["学校名称", "石门小学", ""],
    ["建校", 46266, true],
    ["在校生数", 412, "0012"],
  ]);
  expect(grid.kinds).toEqual([
    ["text", "text", "empty"],
    ["text", "date", "boolean"],
    ["text", "number", "text"],
  ]);
  expect(grid.merges).toEqual([{ firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 2 }]);
  expect(grid.hiddenRows).toEqual(new Set([2]));
});

test("a formula gives the value that was stored with it, an error among them", async () => {
  const [sheet] = await read(
    await workbook({
      name: "a",
      rows: [[null, null]],
      cells: new Map([
        ["0,0", { value: 7, formula: "3+4", formulaResult: 7 }],
        ["0,1", { value: "#DIV/0!", formula: "1/0", formulaResult: "#DIV/0!" }],
      ]),
    }),
    "表.xlsx",
  );
  expect(sheet!.grid.values).toEqual([[7, "#DIV/0!"]]);
  expect(sheet!.grid.kinds).toEqual([["number", "error"]]);
});

test("an .xls of another program gives values, dates, merged cells and the hidden sheet, whatever its name says", async () => {
  for (const name of ["学校.xls", "学校.xlsx", "学校.csv"]) {
    const [first, second] = await read(fixture("plain.xls"), name);
    expect(first!.grid.values.slice(0, 2)).toEqual([
      ["学校", "学生数", "面积", "日期"],
      ["东湾小学", 266, 1704.5, 46266.75],
    ]);
    expect(first!.grid.kinds[1]).toEqual(["text", "number", "number", "date"]);
    expect(first!.grid.merges).toHaveLength(1);
    expect(second!.isHidden).toBe(true);
  }
});

test("a row without cells, which the readers of .xls and .xlsb leave out, is a row nevertheless", () => {
  const rows: CellValue[][] = [];
  rows[0] = ["学校名称"];
  rows[3] = ["石门小学", 412];
  const grid = gridOfSheet({ name: "a", rows }, undefined);
  expect(grid.values).toEqual([
    ["学校名称", ""],
    ["", ""],
    ["", ""],
    ["石门小学", 412],
  ]);
  expect(grid.kinds[3]).toEqual(["text", "number"]);
});

test("a csv is decoded by its bytes: UTF-8, UTF-16 and GB18030 with its four-byte signs", async () => {
  // 学校名称,在校生数 / 㐀村小学,412 in GB18030; 㐀 (U+3400) is 81 39 EE 39 there.
  const gb18030 = hex(`
    d1a7 d0a3 c3fb b3c6 2c d4da d0a3 c9fa cafd 0d0a
    8139ee39 b4e5 d0a1 d1a7 2c 343132 0d0a`);
  const text = "学校名称,在校生数\r\n㐀村小学,412\r\n";
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  for (const bytes of [gb18030, utf8(text), utf8(`\ufeff${text}`), utf16]) {
    const [sheet] = await read(bytes, "某县.csv");
    expect(sheet!.grid.values).toEqual([
      ["学校名称", "在校生数"],
      ["㐀村小学", 412],
    ]);
    expect(sheet!.grid.sheetName).toBe("某县");
    // A text tells nothing of merged cells, a workbook without any tells that there are none.
    expect(sheet!.grid.merges).toBeUndefined();
  }
  const [plain] = await read(await workbook({ name: "a", rows: [["x"]] }), "a.xlsx");
  expect(plain!.grid.merges).toEqual([]);
});

test("codes in a csv keep their zeros and all their digits", async () => {
  const [sheet] = await read(utf8("标识码,电话\n0012,2143001234567890123"), "a.csv");
  expect(sheet!.grid.values[1]).toEqual(["0012", "2143001234567890123"]);
});

test("what is no workbook, damaged, protected or too large is told by its reason", async () => {
  const good = await workbook({ name: "a", rows: [["学校名称"]] });
  expect(await failure(new Uint8Array())).toBe("not-a-workbook empty");
  expect(await failure(utf8("%PDF-1.7"))).toBe("not-a-workbook pdf");
  expect(await failure(utf8("学校名称,在校生数"))).toBe("text text");
  expect(await failure(utf8("<html><table></table></html>"), "网页.xls")).toBe("html html");
  expect(await failure(good.subarray(0, good.length / 2))).toBe("damaged");
  expect(await failure(fixture("password.xlsx"))).toBe("password");
  expect(await failure(fixture("password.xls"))).toBe("password");
  expect(await failure(new Uint8Array(LIMITS.fileBytes + 1))).toBe("too-large");
});

test("a small file that unpacks to a huge one is refused before it is unpacked", async () => {
  const bomb = await zipParts(
    new Map([
      ["xl/workbook.xml", "<workbook/>"],
      ["xl/worksheets/sheet1.xml", " ".repeat(LIMITS.unpackedBytes + 1)],
    ]),
  );
  expect(bomb.length).toBeLessThan(LIMITS.fileBytes / 10);
  expect(await failure(bomb)).toBe("too-large");
});
