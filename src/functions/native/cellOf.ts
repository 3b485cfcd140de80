import type { NativeReference } from "./NativeReference";
import { referenceText } from "./referenceText";

/**
 * One cell of a range, counted from 0, marked as the range's first corner is.
 *
 * @example the cell at 1, 0 of `$B2:$C9` is `$B3`
 */
export function cellOf({ sheet, first }: NativeReference, row: number, column: number): string {
  return referenceText(sheet, { ...first, row: first.row + row, column: first.column + column });
}
