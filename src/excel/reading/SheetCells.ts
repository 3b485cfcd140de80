import type { SheetArea } from "../../sheet/SheetArea";
import type { CellBlock } from "./CellBlock";

/** All cells of a sheet's used area, and what was asked along with them. */
export interface SheetCells extends CellBlock {
  /** Undefined where Excel cannot tell. */
  readonly merges: SheetArea[] | undefined;
  readonly hiddenRows: ReadonlySet<number>;
  /** The loaded ranges of the sheet's tables, in their order. */
  readonly tableRanges: readonly Excel.Range[];
}
