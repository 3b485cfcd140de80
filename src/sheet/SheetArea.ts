/** A block of cells of one worksheet, zero-based, both ends inclusive. */
export interface SheetArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}
