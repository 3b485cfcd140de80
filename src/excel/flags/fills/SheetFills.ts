import type { CellFill } from "./CellFill";

/** Fills by cell, zero-based; a cell that is not named has none. */
export type SheetFills = ReadonlyMap<string, FilledCell>;

/** A filled cell and where it stands. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly fill: CellFill;
}
