/** A cell of the checked sheet, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
