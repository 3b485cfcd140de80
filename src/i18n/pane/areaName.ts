import type { SheetArea } from "../../sheet/SheetArea";
import { cellName } from "./cellName";

/** The name people know an area by: A3:J20. */
export function areaName({ firstRow, firstColumn, lastRow, lastColumn }: SheetArea): string {
  return `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
}
