import type { HostContext } from "./HostContext";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";
import { cellsOf } from "./model/cellsOf";

const mostCells = 5_000_000;

/** One value per cell, or null where Excel gives null: unbounded or too many cells. */
export function gridOf<T>(
  area: Area,
  host: HostContext,
  visit: (host: HostContext, row: number, column: number) => T,
): T[][] | null {
  const cells = (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
  if (isUnbounded(area) || cells > mostCells) return null;
  return cellsOf(area, (row, column) => visit(host, row, column));
}
