import type { CellValue } from "../sheet/CellValue";
import type { SheetToCheck } from "./SheetToCheck";
import { cellKindOf } from "./cellKindOf";
import { loadFlagState } from "./loadFlagState";
import { worksheetOf } from "./worksheetOf";

/** Cells per request: well under the 5 MB that Excel on the web lets pass. */
const CELLS_PER_READ = 40_000;

/** Reads what a sheet holds, the active one where none is named: one round trip for its extent, one for its cells (more for very large sheets). */
export async function readSheet(
  context: Excel.RequestContext,
  worksheetId?: string,
): Promise<SheetToCheck> {
  const worksheet = worksheetOf(context, worksheetId);
  worksheet.load("id,name");
  const { protection } = worksheet;
  protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();

  const sheet = {
    worksheet,
    id: worksheet.id,
    name: worksheet.name,
    isProtected: protection.protected,
    flagState: loadFlagState(context, worksheet),
  };
  if (used.isNullObject)
    return {
      ...sheet,
      grid: { sheetName: sheet.name, firstRow: 0, firstColumn: 0, values: [], kinds: [] },
    };

  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));
  const values: CellValue[][] = [];
  const types: string[][] = [];
  for (let start = 0; start < rowCount; start += rowsPerRead) {
    const rows = Math.min(rowsPerRead, rowCount - start);
    const block = worksheet.getRangeByIndexes(rowIndex + start, columnIndex, rows, columnCount);
    block.load("values,valueTypes");
    // Each block is one response: together they would not fit into one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    values.push(...(block.values as CellValue[][]));
    types.push(...block.valueTypes);
  }
  return {
    ...sheet,
    grid: {
      sheetName: sheet.name,
      firstRow: rowIndex,
      firstColumn: columnIndex,
      values,
      kinds: types.map((row) => row.map(cellKindOf)),
    },
  };
}
