import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/presets";
import type { CellValue } from "../../src/sheet/CellValue";
import { createExcel } from "./officeInNode";
import type { WorkbookCells } from "./WorkbookCells";

/** The values of all cells as the preview's grid computes them. */
export async function calculateInUniver(cells: WorkbookCells): Promise<WorkbookCells> {
  const excel = createExcel({ workbook: workbookOf(cells) });
  try {
    return await excel.Excel.run(async (context) => {
      const ranges = Object.entries(cells).map(([name, rows]) => {
        const width = Math.max(...rows.map((row) => row.length));
        const sheet = context.workbook.worksheets.getItem(name);
        return [name, sheet.getRangeByIndexes(0, 0, rows.length, width).load("values")] as const;
      });
      await context.sync();
      return Object.fromEntries(
        ranges.map(([name, { values }]) => [name, values as CellValue[][]]),
      );
    });
  } finally {
    excel.dispose();
  }
}

function workbookOf(cells: WorkbookCells): Partial<IWorkbookData> {
  const sheets = Object.entries(cells).map(([name, rows], index) => {
    const id = `sheet-${index + 1}`;
    const cellData = Object.fromEntries(
      rows.map((row, at) => [
        at,
        Object.fromEntries(
          row.flatMap((value, column) => (value === null ? [] : [[column, cellOf(value)]])),
        ),
      ]),
    );
    const columnCount = Math.max(26, ...rows.map((row) => row.length));
    return [id, { id, name, rowCount: rows.length + 20, columnCount, cellData }] as const;
  });
  return {
    id: "workbook",
    name: "Book1.xlsx",
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}

/** With its type, since Univer would read text such as "1,234" as a number. */
function cellOf(value: number | string | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value.startsWith("=") ? { f: value } : { v: value, t: CellValueType.STRING };
}
