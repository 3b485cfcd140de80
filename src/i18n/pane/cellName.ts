/**
 * The name people know a cell by.
 *
 * @param row zero-based row of the worksheet
 * @param column zero-based column of the worksheet
 * @example cellName(23, 4) // "E24"
 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return before < 0 ? letter : columnName(before) + letter;
}
