import { titleStyle } from "./cellStyles";
import type { SheetPlan } from "./SheetPlan";

/** A title merged over the table, from column `left` on. */
export function titleAbove(
  sheet: SheetPlan,
  row: number,
  left: number,
  width: number,
  text: string,
): void {
  sheet.put(row, left, text, titleStyle);
  sheet.merge(row, left, row, left + width - 1);
}
