import type { CellBox } from "./CellBox";

/** What a sheet said about a rectangle. */
export interface ReadBox {
  readonly box: CellBox;
  /** Whether a cell of the rectangle, by its row and column in the sheet, holds nothing. */
  readonly isEmpty: (row: number, column: number) => boolean;
}
