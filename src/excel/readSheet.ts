import type { LongWork } from "./LongWork";
import { loadFrame } from "./reading/loadFrame";
import { namedAreasOf } from "./reading/namedAreasOf";
import { readCells } from "./reading/readCells";
import type { SheetToCheck } from "./SheetToCheck";

/**
 * Reads what a sheet holds, the active one where none is named: one round trip for its extent, its tables and names and
 * our marks, one for its cells, merged cells and hidden rows (more for very large sheets, between which the work can be
 * followed and called off: then it throws Cancelled).
 */
export async function readSheet(
  context: Excel.RequestContext,
  worksheetId?: string,
  work: LongWork = {},
): Promise<SheetToCheck> {
  const frame = await loadFrame(context, worksheetId);
  const { worksheet, id, name, isProtected, recalculationDue, flagState, used } = frame;
  const sheet = { worksheet, id, name, isProtected, recalculationDue, flagState };
  if (!used) {
    const grid = { sheetName: name, firstRow: 0, firstColumn: 0, values: [], kinds: [] };
    return { ...sheet, grid };
  }
  const cells = await readCells(context, frame, used, work);
  const { values, kinds, merges, hiddenRows, tableRanges } = cells;
  return {
    ...sheet,
    grid: {
      sheetName: name,
      firstRow: used.firstRow,
      firstColumn: used.firstColumn,
      values,
      kinds,
      ...(merges ? { merges } : {}),
      hiddenRows,
      namedAreas: namedAreasOf(frame.names, tableRanges, name),
    },
  };
}
