import { cellName } from "./cellName";

/**
 * The letters over a column.
 *
 * @param column zero-based column of the worksheet
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  return cellName(0, column).slice(0, -1);
}
