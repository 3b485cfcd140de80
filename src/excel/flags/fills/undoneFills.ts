import { cellKey } from "./cellKey";
import { noFill } from "./noFill";
import type { FilledCell, SheetFills } from "./SheetFills";

/** The changes that give the changed cells the fills that they had. */
export function undoneFills(before: SheetFills, changes: readonly FilledCell[]): FilledCell[] {
  return changes.map(({ row, column }) => ({
    row,
    column,
    fill: before.get(cellKey(row, column))?.fill ?? noFill,
  }));
}
