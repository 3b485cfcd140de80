import type { CellValue } from "../../sheet/CellValue";

/** A rectangle of cells that is written in one request. */
export interface WriteBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: CellValue[][];
}
