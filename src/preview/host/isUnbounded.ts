import type { Area } from "./model/Area";
import { gridLimits } from "./model/gridLimits";

/** Whether an area is made of whole rows or columns: Excel gives null for its cells. */
export function isUnbounded(area: Area): boolean {
  const wholeColumns = area.startRow === 0 && area.endRow === gridLimits.rows - 1;
  return wholeColumns || (area.startColumn === 0 && area.endColumn === gridLimits.columns - 1);
}
