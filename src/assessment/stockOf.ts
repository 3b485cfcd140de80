import type { SchoolRow } from "../sheet/SchoolRow";
import type { ResolvedNumerator } from "./resolveNumerator";

/** A school's stock, its columns added and subtracted; undefined where one of them is missing. */
export function stockOf(row: SchoolRow, numerator: ResolvedNumerator): number | undefined {
  let stock = 0;
  for (const { column, sign } of numerator.terms) {
    const number = row.numbers[column.field];
    if (number === undefined) return undefined;
    stock += sign * number;
  }
  return stock;
}
