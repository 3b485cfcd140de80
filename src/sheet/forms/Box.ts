import type { CellKind } from "../CellKind";
import type { CellValue } from "../CellValue";
import type { SheetArea } from "../SheetArea";

/** A cell, or the cells that are merged into one; places are zero-based on the worksheet. */
export interface Box extends SheetArea {
  readonly value: CellValue;
  readonly kind: CellKind;
  /** Its text without white space at both ends, "" where it holds none. */
  readonly text: string;
}
