import { columnLetters } from "../../assessment/columnLetters";
import type { Corner } from "./NativeReference";

/** `'初中 2025'!$B$2:B9`, or one cell where there is no second corner. */
export function referenceText(sheet: string, first: Corner, last?: Corner): string {
  return `${sheet}${cornerText(first)}${last ? `:${cornerText(last)}` : ""}`;
}

function cornerText({ column, columnMark, row, rowMark }: Corner): string {
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}
