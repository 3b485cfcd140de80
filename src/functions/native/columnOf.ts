import type { NativeReference } from "./NativeReference";
import { referenceText } from "./referenceText";

/** One column of a range, counted from 0: `B2:B9` of `B2:D9`. */
export function columnOf({ sheet, first, last }: NativeReference, column: number): string {
  return referenceText(
    sheet,
    { ...first, column: first.column + column },
    { ...first, rowMark: last.rowMark, column: first.column + column, row: last.row },
  );
}
