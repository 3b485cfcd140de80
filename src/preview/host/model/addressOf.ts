import type { Area } from "./Area";
import { columnName } from "./columnName";
import { gridLimits } from "./gridLimits";

type Rectangle = Omit<Area, "sheetId">;

/**
 * The address of a rectangle without its sheet; whole rows and columns as Excel writes them.
 * @example addressOf({ startRow: 0, endRow: 1, startColumn: 1, endColumn: 1 }) // "B1:B2"
 */
export function addressOf(area: Rectangle): string {
  const wholeColumns = area.startRow === 0 && area.endRow === gridLimits.rows - 1;
  const wholeRows = area.startColumn === 0 && area.endColumn === gridLimits.columns - 1;
  if (wholeRows) return `${area.startRow + 1}:${area.endRow + 1}`;
  if (wholeColumns) return `${columnName(area.startColumn)}:${columnName(area.endColumn)}`;
  const first = `${columnName(area.startColumn)}${area.startRow + 1}`;
  const last = `${columnName(area.endColumn)}${area.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
