import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { writeXlsx } from "hucre";
import { openWorkbookFile } from "../../../src/preview/files/openWorkbookFile";
import { WorkbookFileError } from "../../../src/files/WorkbookFileError";
import { zipParts } from "../../../src/preview/files/zipParts";
import { unzip } from "./unzip";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failure(bytes: Uint8Array, name = "文件.xlsx"): Promise<WorkbookFileError> {
  const error: unknown = await openWorkbookFile(bytes, name).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WorkbookFileError) return error;
  throw new Error(`no WorkbookFileError but ${String(error)}`);
}

async function firstSheet(
  bytes: Uint8Array,
  name: string,
): Promise<(row: number, column: number) => ICellData> {
  const { workbook } = await openWorkbookFile(bytes, name);
  const cells = workbook.sheets[workbook.sheetOrder[0] ?? ""]?.cellData ?? {};
  return (row, column) => cells[row]?.[column] ?? {};
}

const styleOf = (workbook: IWorkbookData, cell: ICellData | undefined): unknown =>
  typeof cell?.s === "string" ? workbook.styles[cell.s] : undefined;

describe("workbooks made by another program", () => {
  test("an .xlsx opens with values, formulas, formats, merges, widths and hidden sheets", async () => {
    const { workbook, notices } = await openWorkbookFile(
      fixture("office.xlsx"),
      "C:\\表\\学校.xlsx",
    );
    const sheet = workbook.sheets["sheet1"];
    expect(workbook.name).toBe("学校");
    expect(notices).toEqual([]);
    expect(sheet?.name).toBe("学校 名单");
    expect(sheet?.cellData?.[3]?.[1]).toMatchObject({
      f: '=IF(B2>B3,"大;小",SUM(B2:B3))',
      v: "大;小",
    });
    expect(sheet?.cellData?.[1]?.[3]?.v).toBe(46266.75);
    expect(styleOf(workbook, sheet?.cellData?.[1]?.[3])).toMatchObject({
      n: { pattern: expect.stringContaining("yyyy") as string },
    });
    expect(styleOf(workbook, sheet?.cellData?.[0]?.[0])).toMatchObject({
      bl: 1,
      bg: { rgb: "#EDEDED" },
    });
    expect(sheet?.mergeData).toEqual([{ startRow: 4, startColumn: 0, endRow: 4, endColumn: 1 }]);
    expect(sheet?.columnData?.[0]?.w).toBeGreaterThan(150);
    expect(workbook.sheets["sheet2"]).toMatchObject({ name: "隐藏", hidden: 1 });
    expect(workbook.sheets["sheet2"]?.cellData?.[0]?.[1]).toMatchObject({
      f: "='学校 名单'!B2*2",
      v: 532,
    });
  });

  test("an .ods opens with its formulas in Excel's writing, and says that its layout is not carried", async () => {
    const { workbook, notices } = await openWorkbookFile(fixture("plain.ods"), "学校.ods");
    expect(notices).toEqual(["ods-layout:1"]);
    expect(workbook.sheetOrder.map((id) => workbook.sheets[id]?.hidden)).toEqual([0, 1]);
    expect(workbook.sheets["sheet1"]?.cellData?.[3]?.[1]).toMatchObject({
      f: '=IF(B2>B3,"大;小",SUM(B2:B3))',
      v: "大;小",
    });
    expect(workbook.sheets["sheet1"]?.cellData?.[1]?.[3]).toMatchObject({ v: 46266.75, t: 2 });
    expect(workbook.sheets["sheet1"]?.cellData?.[2]?.[3]?.v).toBeCloseTo(0.5626736111111111, 9);
  });

  test("an .xls opens with its values and hidden sheets, and counts the formulas that became values", async () => {
    const { workbook, notices } = await openWorkbookFile(fixture("plain.xls"), "学校.xls");
    expect(notices).toEqual(["legacy-formulas:3", "legacy-formats:1"]);
    expect(workbook.sheets["sheet1"]?.cellData?.[3]?.[2]).toEqual({ v: 2288.5, t: 2 });
    expect(workbook.sheets["sheet1"]?.mergeData).toHaveLength(1);
    expect(workbook.sheets["sheet2"]?.hidden).toBe(1);
  });

  test("the name of a file is not asked: each opens under a wrong one", async () => {
    for (const name of ["office.xlsx", "plain.ods", "plain.xls"]) {
      const cell = await firstSheet(fixture(name), "名单.csv");
      expect(cell(1, 1).v).toBe(266);
    }
  });
});

describe("what Excel stores in its own way", () => {
  async function opened(
    change: (sheet: string) => string,
    more: Record<string, string> = {},
  ): Promise<IWorkbookData> {
    const parts = unzip(
      await writeXlsx({
        sheets: [
          {
            name: "a",
            rows: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      }),
    );
    parts.set("xl/worksheets/sheet1.xml", change(parts.get("xl/worksheets/sheet1.xml") ?? ""));
    Object.entries(more).forEach(([path, text]) => parts.set(path, text));
    return (await openWorkbookFile(await zipParts(parts), "a.xlsx")).workbook;
  }
  const cells =
    (xml: string) =>
    (sheet: string): string =>
      sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`);

  test("custom functions come back under their names, also after a clash of add-ins", async () => {
    const { sheets } = await opened(
      cells(
        '<row r="1"><c r="A1"><f>_xldudf_BALANCE_CVRATIO(C2:C6,B2:B6)</f><v>1</v></c><c r="B1"><f>ROUND([2]!_xldudf_BALANCE_CV(A1:A3),3)&amp;"_xldudf_BALANCE_CV("</f><v>0</v></c>' +
          '<c r="C1"><f>_xldudf_CX_GET(1)</f><v>1</v></c><c r="D1"><f>_xlfn._xlws.FILTER(A1:A3,_xlfn.ANCHORARRAY(B1)&gt;1)+_xlfn.NEWER(1)</f><v>1</v></c></row>',
      ),
    );
    const row = sheets["sheet1"]?.cellData?.[0];
    expect(row?.[0]?.f).toBe("=BALANCE.CVRATIO(C2:C6,B2:B6)");
    expect(row?.[1]?.f).toBe('=ROUND(BALANCE.CV(A1:A3),3)&"_xldudf_BALANCE_CV("');
    expect(row?.[2]?.f).toBe("=_xldudf_CX_GET(1)");
    expect(row?.[3]?.f).toBe("=FILTER(A1:A3,B1#>1)+_xlfn.NEWER(1)");
  });

  test("shared formulas are written out, cell by cell", async () => {
    const { sheets } = await opened(
      cells(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1+SUM(A:A)+Sheet1!A1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect(sheets["sheet1"]?.cellData?.[1]?.[1]?.f).toBe('=A2*$A$1+SUM(A:A)+Sheet1!A2&"A1"');
  });

  test("the stored values of a spill do not stand in its way", async () => {
    const { sheets } = await opened(
      cells(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_BALANCE_PERPUPIL(C1:C2,D1:D2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
    );
    expect(sheets["sheet1"]?.cellData?.[0]?.[0]).toMatchObject({
      f: "=BALANCE.PERPUPIL(C1:C2,D1:D2)",
      v: 1,
    });
    expect(sheets["sheet1"]?.cellData?.[1]?.[0]?.v).toBeUndefined();
  });

  test("dates keep their exact number, and Chinese formats without a name get one", async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/><name val="宋体"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
      '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';
    const workbook = await opened(
      cells(
        '<row r="1"><c r="A1" s="1"><v>46266</v></c><c r="B1" s="2"><v>46266.123456789012</v></c><c r="C1" s="2"><v>99999999999</v></c><c r="D1" s="1"/></row>',
      ),
      { "xl/styles.xml": styles },
    );
    const row = workbook.sheets["sheet1"]?.cellData?.[0];
    expect(row?.[0]?.v).toBe(46266);
    expect(styleOf(workbook, row?.[0])).toEqual({ n: { pattern: 'yyyy"年"m"月"d"日"' } });
    expect(styleOf(workbook, row?.[3])).toEqual({ n: { pattern: 'yyyy"年"m"月"d"日"' } });
    expect(row?.[1]?.v).toBe(46266.123456789012);
    expect(row?.[2]?.v).toBe(99999999999);
  });

  test("rules on texts and comparisons with cells become formulas that say the same; what has no place is counted", async () => {
    const rules =
      '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" priority="2" operator="lessThan"><formula>$D$1</formula></cfRule><cfRule type="containsText" priority="1" operator="containsText" text="村"><formula>NOT(ISERROR(SEARCH("村",B2)))</formula></cfRule>' +
      '<cfRule type="top10" priority="3" rank="3"/><cfRule type="timePeriod" priority="4" timePeriod="today"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const parts = unzip(await writeXlsx({ sheets: [{ name: "a", rows: [[1]] }] }));
    parts.set(
      "xl/worksheets/sheet1.xml",
      (parts.get("xl/worksheets/sheet1.xml") ?? "").replace("</sheetData>", `</sheetData>${rules}`),
    );
    const { workbook, notices } = await openWorkbookFile(await zipParts(parts), "a.xlsx");
    const kept = JSON.parse(workbook.resources?.[0]?.data ?? "{}") as {
      sheet1: { rule: { value: string } }[];
    };
    expect(kept.sheet1.map(({ rule }) => rule.value)).toEqual([
      '=NOT(ISERROR(SEARCH("村",B2)))',
      "=B2<$D$1",
    ]);
    expect(notices).toEqual(["conditional-formats:2"]);
  });

  test("what the grid has no place for is named and counted", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [["x"]],
          cells: new Map([
            [
              "0,0",
              { value: "x", comment: { text: "注" }, hyperlink: { target: "https://example.org" } },
            ],
            [
              "1,0",
              { value: "ab", richText: [{ text: "a", font: { bold: true } }, { text: "b" }] },
            ],
          ]),
          dataValidations: [{ type: "list", values: ["是", "否"], range: "B1" }],
          autoFilter: { range: "A1:B2" },
          pageSetup: { printArea: "A1:B2" },
        },
      ],
    });
    const { notices } = await openWorkbookFile(bytes, "a.xlsx");
    expect([...notices].sort()).toEqual([
      "comments:1",
      "data-validations:1",
      "filters:1",
      "hyperlinks:1",
      "print-areas:1",
      "rich-text:1",
    ]);
  });
});

describe("text files", () => {
  test.each([
    ["UTF-8", utf8("学校,学生数\n大坪村小学,96\n")],
    ["UTF-8 with its mark", utf8("\ufeff学校,学生数\r\n大坪村小学,96")],
    [
      "GB18030",
      new Uint8Array([
        0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0xd1, 0xa7, 0xc9, 0xfa, 0xca, 0xfd, 0x0d, 0x0a, 0xb4, 0xf3,
        0xc6, 0xba, 0xb4, 0xe5, 0xd0, 0xa1, 0xd1, 0xa7, 0x2c, 0x39, 0x36,
      ]),
    ],
    [
      "UTF-16",
      new Uint8Array([0xff, 0xfe, ...Buffer.from("学校\t学生数\n大坪村小学\t96", "utf16le")]),
    ],
    ["semicolons", utf8("学校;学生数\n大坪村小学;96\n")],
  ])("%s is read as it was meant", async (_, bytes) => {
    const cell = await firstSheet(bytes, "名单.csv");
    expect([cell(0, 0).v, cell(0, 1).v, cell(1, 0).v, cell(1, 1).v]).toEqual([
      "学校",
      "学生数",
      "大坪村小学",
      96,
    ]);
    expect(cell(1, 1).t).toBe(2);
  });

  test("numbers become numbers; codes with leading zeros or too many digits stay text", async () => {
    const values = [
      "1,234",
      "-0.5",
      "007",
      "3621000001",
      "12345678901234567",
      "11.149999618530273",
      "1e3",
      "95%",
      "2026-09-01",
      "=1+1",
      "",
      "0",
      "0.10",
    ];
    const cell = await firstSheet(
      utf8(`${values.map((value) => `"${value}"`).join(",")}\n`),
      "数.csv",
    );
    const read = values.map((_, column) => cell(0, column).v);
    expect(read).toEqual([
      1234,
      -0.5,
      "007",
      3621000001,
      "12345678901234567",
      11.149999618530273,
      1000,
      "95%",
      "2026-09-01",
      "=1+1",
      undefined,
      0,
      0.1,
    ]);
    expect(cell(0, 9)).toEqual({ v: "=1+1", t: 4 });
  });

  test("a quoted field keeps its commas, quotes and lines", async () => {
    const cell = await firstSheet(utf8('a,"x,""y""\nz"\n'), "a.csv");
    expect(cell(0, 1).v).toBe('x,"y"\nz');
  });
});

describe("text under a workbook's name", () => {
  const table = utf8("学校\t学生数\n大坪村小学\t96\n");

  test.each(["名单.xlsx", "名单.XLSM", "名单.xlsb", "名单.ods"])(
    "%s is refused as text",
    async (name) => {
      expect(await failure(table, name)).toMatchObject({ code: "text", details: { kind: "text" } });
    },
  );

  test("the columns of an .xls from an old system open, with a notice", async () => {
    const { workbook, notices } = await openWorkbookFile(table, "导出.xls");
    expect(notices).toEqual(["text-content:1"]);
    expect(workbook.sheets[workbook.sheetOrder[0]!]?.cellData?.[1]?.[1]?.v).toBe(96);
  });

  test("an .xls of mere text is refused", async () => {
    expect((await failure(utf8("今天开会。\n明天放假。\n"), "通知.xls")).code).toBe("text");
  });

  test.each(["名单.csv", "名单.txt", "名单.tsv", "名单"])(
    "%s opens without a word",
    async (name) => {
      expect((await openWorkbookFile(table, name)).notices).toEqual([]);
    },
  );
});

describe("files that are no workbook", () => {
  test.each([
    ["a photograph", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), "not-a-workbook", "jpeg"],
    ["a PDF", utf8("%PDF-1.7\n..."), "not-a-workbook", "pdf"],
    ["an empty file", new Uint8Array(), "not-a-workbook", "empty"],
    [
      "a web page under a workbook's name",
      utf8("<html><body><table><tr><td>学校</td></tr></table></body></html>"),
      "html",
      "html",
    ],
    ["a web archive", utf8("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"), "html", "html"],
    [
      "a spreadsheet in XML of 2003",
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "not-a-workbook",
      "xml",
    ],
    ["a program", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), "not-a-workbook", "unknown"],
  ])("%s is named for what it is", async (_, bytes, code, kind) => {
    expect(await failure(bytes)).toMatchObject({
      code,
      details: { kind, bytes: bytes.length, fileName: "文件.xlsx" },
    });
  });

  test("a Word document is named for what it is", async () => {
    const bytes = await zipParts(
      new Map([
        ["[Content_Types].xml", "<Types/>"],
        ["word/document.xml", "<w/>"],
      ]),
    );
    expect(await failure(bytes)).toMatchObject({
      code: "not-a-workbook",
      details: { kind: "word" },
    });
  });

  test.each(["password.xlsx", "password.xls", "password.ods"])(
    "%s asks for its password to be taken off",
    async (name) => {
      expect((await failure(fixture(name))).code).toBe("password");
    },
  );

  test("a workbook cut in half is damaged", async () => {
    for (const name of ["office.xlsx", "plain.ods"]) {
      const bytes = fixture(name);
      expect((await failure(bytes.subarray(0, bytes.length >> 1))).code).toBe("damaged");
    }
  });

  test("a workbook without its sheet is damaged", async () => {
    const parts = unzip(fixture("office.xlsx"));
    parts.delete("xl/worksheets/sheet1.xml");
    expect((await failure(await zipParts(parts))).code).toBe("damaged");
  });

  test("a file above 200 MB is refused before it is looked at", async () => {
    const error = await failure(new Uint8Array(200 * 2 ** 20 + 1));
    expect(error).toMatchObject({ code: "too-large", details: { limitBytes: 200 * 2 ** 20 } });
  });
});
