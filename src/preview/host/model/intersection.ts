import type { Area } from "./Area";

/** The cells that two rectangles of the same sheet share, or null. */
export function intersection<R extends Omit<Area, "sheetId">>(
  one: R,
  other: Omit<Area, "sheetId">,
): R | null {
  const startRow = Math.max(one.startRow, other.startRow);
  const endRow = Math.min(one.endRow, other.endRow);
  const startColumn = Math.max(one.startColumn, other.startColumn);
  const endColumn = Math.min(one.endColumn, other.endColumn);
  if (startRow > endRow || startColumn > endColumn) return null;
  return { ...one, startRow, endRow, startColumn, endColumn };
}
