/** A cell as a key of a map. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
