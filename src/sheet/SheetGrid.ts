import type { CellKind } from "./CellKind";
import type { CellValue } from "./CellValue";
import type { NamedArea } from "./NamedArea";
import type { SheetArea } from "./SheetArea";

/** The used part of one worksheet, as read for one check. */
export interface SheetGrid {
  readonly sheetName: string;
  /** Zero-based row and column of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** Merged cells; undefined where the sheet cannot tell (an old Excel, a csv file). */
  readonly merges?: readonly SheetArea[];
  /** Rows (zero-based, of the worksheet) that a filter or a hand has hidden. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Excel tables and named ranges on this sheet. */
  readonly namedAreas?: readonly NamedArea[];
}
