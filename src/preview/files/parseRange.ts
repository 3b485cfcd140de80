import { columnIndex } from "./columnIndex";
import type { CellRange } from "./rangeText";

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** Reads `A1`, `A1:B2`, `A:B` and `1:3`, with or without dollar signs; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(
    text.replace(/\$/g, ""),
  );
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, firstLetters, firstRow, lastLetters, lastRow] = match;
  const single = !text.includes(":");
  const startColumn = firstLetters === undefined ? 0 : columnIndex(firstLetters);
  const startRow = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const endColumn = single
    ? startColumn
    : lastLetters === undefined
      ? LAST_COLUMN
      : columnIndex(lastLetters);
  const endRow = single ? startRow : lastRow === undefined ? LAST_ROW : Number(lastRow) - 1;
  const inside =
    startRow >= 0 && endRow >= startRow && endRow <= LAST_ROW && endColumn >= startColumn;
  return inside && endColumn <= LAST_COLUMN
    ? { startRow, startColumn, endRow, endColumn }
    : undefined;
}
