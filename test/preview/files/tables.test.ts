import type { IWorkbookData } from "@univerjs/core";
import { writeXlsx, type WriteSheet } from "hucre";
import { openWorkbookFile } from "../../../src/preview/files/openWorkbookFile";
import { saveWorkbookFile } from "../../../src/preview/files/saveWorkbookFile";
import { createExcel, type ExcelInNode } from "../../support/officeInNode";
import { unzip } from "./unzip";

const sheet: WriteSheet = {
  name: "小学",
  rows: [
    ["说明", null, null],
    ["学校", "在校\n学生数", "面积"],
    ["甲", 812, 4100],
    ["乙", 640, 3900],
    ["汇总", 1452, 4000],
  ],
  cells: new Map([["4,1", { formula: "SUBTOTAL(109,B3:B4)", formulaResult: 1452 }]]),
  tables: [
    {
      name: "各校表",
      range: "A2:C5",
      style: "TableStyleLight9",
      showTotalRow: true,
      columns: [
        { name: "学校", totalLabel: "汇总" },
        { name: "在校_x000a_学生数", totalFunction: "sum" },
        { name: "面积" },
      ],
    },
  ],
};
const tableXml = (bytes: Uint8Array): string | undefined =>
  unzip(bytes).get("xl/tables/table1.xml");

let excel: ExcelInNode | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

async function opened(bytes: Uint8Array): Promise<{ notices: string[]; excel: ExcelInNode }> {
  const { workbook, notices } = await openWorkbookFile(bytes, "县.xlsx");
  excel = createExcel({ workbook });
  return { notices, excel };
}

const save = ({ univerAPI }: ExcelInNode): Promise<Uint8Array> =>
  saveWorkbookFile(univerAPI.getActiveWorkbook()!.save() as IWorkbookData);

const tablesIn = (of: ExcelInNode): Promise<unknown[]> =>
  of.Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/showTotals");
    await context.sync();
    const ranges = tables.items.map((table) => [
      table.getRange().load("address"),
      table.getDataBodyRange().load("address"),
    ]);
    await context.sync();
    return tables.items.map(({ name, showTotals }, index) => [
      name,
      showTotals,
      ...ranges[index]!.map(({ address }) => address),
    ]);
  });

test("a table of a file is told by the host, and stands in the file again as it was", async () => {
  const bytes = await writeXlsx({ sheets: [sheet] });
  const { excel: host, notices } = await opened(bytes);
  expect(notices).toEqual([]);
  expect(await tablesIn(host)).toEqual([["各校表", true, "小学!A2:C5", "小学!A3:C4"]]);
  expect(tableXml(await save(host))).toBe(tableXml(bytes));
});

test("a table moves with the rows above it, grows with those within it, and is saved so", async () => {
  const { excel: host } = await opened(await writeXlsx({ sheets: [sheet] }));
  const grid = host.univerAPI.getActiveWorkbook()!.getActiveSheet();
  grid.insertRows(0, 2);
  grid.insertRows(5, 3);
  expect(await tablesIn(host)).toEqual([["各校表", true, "小学!A4:C10", "小学!A5:C9"]]);
  grid.deleteRows(5, 1);
  grid.insertColumns(0, 1);
  expect(await tablesIn(host)).toEqual([["各校表", true, "小学!B4:D9", "小学!B5:D8"]]);
  expect(tableXml(await save(host))).toContain('ref="B4:D9"');
  grid.deleteRows(3, 1);
  expect(await tablesIn(host)).toEqual([]);
});

test("a renamed heading renames its column; a lost one makes the table plain cells, and the file stays sound", async () => {
  const { excel: host } = await opened(await writeXlsx({ sheets: [sheet] }));
  const grid = host.univerAPI.getActiveWorkbook()!.getActiveSheet();
  grid.getRange(1, 2, 1, 1).setValue({ v: "校舍面积", t: 1 });
  const renamed = tableXml(await save(host));
  expect(renamed).toContain('name="校舍面积"');
  expect(renamed).toContain('totalsRowFunction="sum"');
  grid.getRange(1, 2, 1, 1).setValue({ v: "学校", t: 1 });
  const parts = unzip(await save(host));
  expect([...parts.keys()].filter((path) => path.includes("table"))).toEqual([]);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<sheetData>");
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tablePart");
});

test("a table whose headings are not those of its sheet is left behind and said", async () => {
  const columns = [{ name: "列1" }, { name: "列2" }, { name: "列3" }];
  const bytes = await writeXlsx({
    sheets: [{ ...sheet, tables: [{ name: "无标题", range: "A2:C4", columns }] }],
  });
  const { excel: host, notices } = await opened(bytes);
  expect(notices).toEqual(["tables:1"]);
  expect(await tablesIn(host)).toEqual([]);
});

test("the names of a file are told by the host: ranges, constants, formulas and broken ones", async () => {
  const bytes = await writeXlsx({
    sheets: [sheet, { name: "初 中", rows: [["学校"]] }],
    namedRanges: [
      { name: "各校", range: "小学!$A$2:$C$5" },
      { name: "初中校", range: "'初 中'!$A$1", scope: "初 中" },
      { name: "限额", range: "0.65" },
      { name: "动态", range: "OFFSET(小学!$A$1,0,0,3,3)" },
      { name: "失效", range: "小学!#REF!" },
    ],
  });
  const { excel: host } = await opened(bytes);
  const names = await host.Excel.run(async (context) => {
    const ofBook = context.workbook.names.load("items/name,items/type,items/value,items/scope");
    const ofSheet = context.workbook.worksheets
      .getItem("初 中")
      .names.load("items/name,items/value");
    await context.sync();
    const range = ofBook.items[0]!.getRange().load("address");
    await context.sync();
    return {
      ofBook: ofBook.items.map(({ name, type, value, scope }) => [
        name,
        type,
        value as unknown,
        scope,
      ]),
      ofSheet: ofSheet.items.map(({ name, value }) => [name, value as unknown]),
      address: range.address,
    };
  });
  expect(names).toEqual({
    ofBook: [
      ["各校", "Range", "小学!$A$2:$C$5", "Workbook"],
      ["限额", "Double", 0.65, "Workbook"],
      ["动态", "Error", "#VALUE!", "Workbook"],
      ["失效", "Error", "#REF!", "Workbook"],
    ],
    ofSheet: [["初中校", "'初 中'!$A$1"]],
    address: "小学!A2:C5",
  });
});
