import type { FlagCell } from "../assessment/Flag";
import type { FilledCell } from "./FillSnapshot";
import { flagColours } from "./flagColours";

/**
 * For Excels where conditional formats beside custom functions are not safe (LTSC 2021): reads the fills, then queues
 * ours. Returns what to restore.
 */
export async function addStaticFlags(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly FlagCell[],
): Promise<FilledCell[]> {
  const ranges = cells.map((cell) => {
    const range = worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.format.fill.load("color,pattern,patternColor");
    return { cell, range };
  });
  await context.sync();
  return ranges.map(({ cell, range }) => {
    const { color, pattern, patternColor } = range.format.fill;
    const flag = flagColours[cell.kind].fill;
    range.format.fill.color = flag;
    return { row: cell.row, column: cell.column, color, pattern, patternColor, flag };
  });
}
