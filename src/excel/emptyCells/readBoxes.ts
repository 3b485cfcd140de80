import { inExcel } from "../inExcel";
import type { CellBox } from "./CellBox";
import type { ReadBox } from "./ReadBox";

/** A cell's type takes some ten bytes of a response, and Excel on the web lets 5 MB pass. */
const CELLS_PER_READ = 200_000;

/**
 * Which cells of the rectangles are empty. One request, and one more for each 200,000 cells where what is used of
 * a rectangle holds more. A rectangle of a sheet that is not there has no answer.
 */
export function readBoxes(boxes: readonly CellBox[]): Promise<ReadBox[]> {
  return inExcel(async (context) => {
    const reads = boxes.map((box) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(box.sheet);
      worksheet.load("id");
      const range = worksheet.getRangeByIndexes(
        box.top,
        box.left,
        box.bottom - box.top + 1,
        box.right - box.left + 1,
      );
      const used = range.getUsedRangeOrNullObject(true);
      const isSmall = (box.bottom - box.top + 1) * (box.right - box.left + 1) <= CELLS_PER_READ;
      if (isSmall) used.load("rowIndex,columnIndex,valueTypes");
      else used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { box, worksheet, used, isSmall };
    });
    await context.sync();
    const found: ReadBox[] = [];
    for (const { box, worksheet, used, isSmall } of reads) {
      if (worksheet.isNullObject) continue;
      if (used.isNullObject) {
        found.push({ box, isEmpty: () => true });
        continue;
      }
      const { rowIndex, columnIndex } = used;
      const types = isSmall ? used.valueTypes : await readInBlocks(context, worksheet, used);
      found.push({
        box,
        isEmpty: (row, column) =>
          (types[row - rowIndex]?.[column - columnIndex] ?? "Empty") === "Empty",
      });
    }
    return found;
  });
}

async function readInBlocks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<string[][]> {
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));
  const types: string[][] = [];
  for (let start = 0; start < rowCount; start += rowsPerRead) {
    const rows = Math.min(rowsPerRead, rowCount - start);
    const block = worksheet.getRangeByIndexes(rowIndex + start, columnIndex, rows, columnCount);
    block.load("valueTypes");
    // Each block is one response: together they would not fit into one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of block.valueTypes) types.push(row);
  }
  return types;
}
