import type { FlagCell } from "../assessment/Flag";
import type { FilledCell } from "./FillSnapshot";
import { flagColours } from "./flagColours";

/**
 * For Excels where conditional formats beside custom functions are not safe (LTSC 2021): reads the fills, then queues
 * ours. Returns what to restore. A cell with a pattern of its own (hatching, gradient) keeps it: a fill over it could
 * not be taken back exactly.
 */
export async function addStaticFlags(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly FlagCell[],
): Promise<FilledCell[]> {
  const ranges = cells.map((cell) => {
    const { fill } = worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).format;
    fill.load("color,pattern");
    return { cell, fill };
  });
  await context.sync();
  return ranges.flatMap(({ cell, fill }): FilledCell[] => {
    const { color, pattern } = fill;
    if (pattern !== "None" && pattern !== "Solid") return [];
    const flag = flagColours[cell.kind].fill;
    fill.color = flag;
    return [{ row: cell.row, column: cell.column, color, pattern, flag }];
  });
}
