import { cellKey } from "./cellKey";
import type { FilledCell, SheetFills } from "./SheetFills";

const CELLS_IN_ONE_ANSWER = 20_000;

/** Reads the fill of every cell that has one. Needs ExcelApi 1.9. */
export async function readFills(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<SheetFills> {
  const used = worksheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const fills = new Map<string, FilledCell>();
  if (used.isNullObject) return fills;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(CELLS_IN_ONE_ANSWER / columnCount));
  for (let first = 0; first < rowCount; first += rows) {
    const height = Math.min(rows, rowCount - first);
    const block = worksheet
      .getRangeByIndexes(rowIndex + first, columnIndex, height, columnCount)
      .getCellProperties({ format: { fill: { color: true, pattern: true, patternColor: true } } });
    // Each block is one answer: together they would not fit into one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    block.value.forEach((cells, row) =>
      cells.forEach(({ format }, column) => {
        const { pattern = "None", color = "", patternColor = "" } = format?.fill ?? {};
        if (pattern === "None") return;
        const at = { row: rowIndex + first + row, column: columnIndex + column };
        fills.set(cellKey(at.row, at.column), { ...at, fill: { pattern, color, patternColor } });
      }),
    );
  }
  return fills;
}
