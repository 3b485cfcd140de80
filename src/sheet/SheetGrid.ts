import type { CellKind } from "./CellKind";
import type { CellValue } from "./CellValue";

/** The used part of one worksheet, as read in one round trip. */
export interface SheetGrid {
  readonly sheetName: string;
  /** Zero-based row and column of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
}
