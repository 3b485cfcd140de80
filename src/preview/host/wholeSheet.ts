import type { Area } from "./model/Area";
import { gridLimits } from "./model/gridLimits";

/** Every cell of a sheet. */
export function wholeSheet(sheetId: string): Area {
  return {
    sheetId,
    startRow: 0,
    startColumn: 0,
    endRow: gridLimits.rows - 1,
    endColumn: gridLimits.columns - 1,
  };
}
