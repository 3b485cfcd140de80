/** An empty cell, an empty text, or spaces. */
export function isBlank(cell: string): string {
  return `TRIM(${cell})=""`;
}
