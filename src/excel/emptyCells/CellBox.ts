/** A rectangle of cells of a sheet, counted from 0, its ends included. */
export interface CellBox {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
