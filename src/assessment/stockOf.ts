import type { SchoolRow } from "../sheet/SchoolRow";
import type { ResolvedNumerator } from "./resolveNumerator";

/**
 * A school's stock, its columns added and subtracted; undefined where one of them is missing. A part above its whole is
 * a contradiction on the sheet, no want of rooms: undefined too.
 */
export function stockOf({ numbers }: SchoolRow, { terms }: ResolvedNumerator): number | undefined {
  let stock = 0;
  for (const { column, sign } of terms) {
    const number = numbers[column.field];
    if (number === undefined) return undefined;
    stock += sign * number;
  }
  return stock < 0 ? undefined : stock;
}
