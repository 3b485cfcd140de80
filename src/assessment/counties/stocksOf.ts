import type { SchoolRow } from "../../sheet/SchoolRow";
import type { ResolvedNumerator } from "../resolveNumerator";

/**
 * The stocks of the first `length` rows, written into `stocks`: NaN where a figure is missing, below 0 where a part is
 * above its whole (stockOf says undefined to both).
 */
export function stocksOf(
  rows: readonly SchoolRow[],
  length: number,
  { terms }: ResolvedNumerator,
  stocks: Float64Array,
): void {
  stocks.fill(0, 0, length);
  for (const { column, sign } of terms) {
    const { field } = column;
    for (let at = 0; at < length; at++) {
      const number = rows[at]!.numbers[field];
      if (number === undefined) stocks[at] = NaN;
      else stocks[at]! += sign * number;
    }
  }
}
