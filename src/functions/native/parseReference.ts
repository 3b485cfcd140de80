import type { Corner, NativeReference } from "./NativeReference";
import { referenceText } from "./referenceText";

const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/u;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Reads `B2:B9`, `$B$2`, `'初中 2025'!C2:D9`. Undefined for everything else: names, tables, whole columns, other
 * workbooks, several sheets at once, calculations.
 *
 * @example parseReference("Sheet1!$B$2:B9")?.rows // 8
 */
export function parseReference(written: string): NativeReference | undefined {
  const text = written.trim();
  const sheetMatch = SHEET.exec(text);
  const sheet = sheetMatch?.[0] ?? "";
  // What no sheet may be called names another workbook or several sheets.
  if (/[[\]:\\/?*]/u.test(sheetMatch?.[1] ?? "")) return undefined;
  const corners = text.slice(sheet.length).split(":").map(readCorner);
  const one = corners[0];
  const other = corners.length === 1 ? one : corners[1];
  if (corners.length > 2 || !one || !other) return undefined;
  const first = cornerOf(one, other, Math.min);
  const last = cornerOf(one, other, Math.max);
  return {
    text: referenceText(sheet, first, corners.length === 1 ? undefined : last),
    sheet,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
    first,
    last,
  };
}

function readCorner(written: string): Corner | undefined {
  const match = CORNER.exec(written);
  if (!match) return undefined;
  const [, columnMark, letters, rowMark, digits] = match;
  const column =
    [...letters!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) -
    1;
  const row = Number(digits) - 1;
  if (column >= COLUMNS || row >= ROWS) return undefined;
  return { column, row, columnMark: markOf(columnMark), rowMark: markOf(rowMark) };
}

function markOf(written: string | undefined): "$" | "" {
  return written === "$" ? "$" : "";
}

/** Corners may be written in any order; each coordinate keeps its own mark. */
function cornerOf(one: Corner, other: Corner, choose: typeof Math.min): Corner {
  const byColumn = choose(one.column, other.column) === one.column ? one : other;
  const byRow = choose(one.row, other.row) === one.row ? one : other;
  return {
    column: byColumn.column,
    columnMark: byColumn.columnMark,
    row: byRow.row,
    rowMark: byRow.rowMark,
  };
}
