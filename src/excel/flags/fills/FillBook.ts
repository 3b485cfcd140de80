import type { CellFill } from "./CellFill";

/**
 * The fills that static marks cover in this workbook. A mark's colour holds, in the lowest two bits of red, green and
 * blue, the number of the fill below it: so a cell that was moved, sorted or copied still knows what it looked like.
 */
export interface FillBook {
  /** The covered fills by number, 0 to 63. */
  readonly covered: Readonly<Record<number, CellFill>>;
  /** By worksheet id, of sheets with marks: numbers that cells of the sheet's own happened to spell before. */
  readonly sheets: Readonly<Record<string, readonly number[]>>;
}

/** The workbook setting that holds it, removed when the last mark goes. */
export const fillBookKey = "Balance.fills";
