import { columnLetters } from "../../files/columnLetters";

export interface CellRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** A range as a file writes it: `A1:B2`, or `A1` for one cell. */
export function rangeText({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const start = `${columnLetters(startColumn)}${startRow + 1}`;
  const end = `${columnLetters(endColumn)}${endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}
