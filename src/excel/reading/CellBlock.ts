import type { CellKind } from "../../sheet/CellKind";
import type { CellValue } from "../../sheet/CellValue";

/** The cells of one block as they were read. */
export interface CellBlock {
  readonly values: CellValue[][];
  readonly kinds: CellKind[][];
}
