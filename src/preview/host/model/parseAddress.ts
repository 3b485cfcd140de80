import type { Area } from "./Area";
import { columnNumber } from "./columnNumber";
import { gridLimits } from "./gridLimits";

/** What an address says: a rectangle and, when it was written, the sheet's name. */
export interface ParsedAddress extends Omit<Area, "sheetId"> {
  sheetName: string | null;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Reads one A1 address: a cell, a rectangle, whole columns or whole rows, with or without
 * its sheet. Null when it is none of these.
 * @example parseAddress("'My sheet'!A1:B2")
 */
export function parseAddress(text: string): ParsedAddress | null {
  const sheetEnd = text.lastIndexOf("!");
  const sheetName = sheetEnd < 0 ? null : unquote(text.slice(0, sheetEnd));
  const parts = text
    .slice(sheetEnd + 1)
    .trim()
    .split(":");
  const first = parts[0] === undefined ? null : corner.exec(parts[0]);
  const last = corner.exec(parts[1] ?? parts[0] ?? "");
  if (parts.length > 2 || !first || !last) return null;
  const [, firstLetters, firstRow] = first;
  const [, lastLetters, lastRow] = last;
  const isCell = firstLetters !== undefined && firstRow !== undefined;
  if (parts.length === 1 && !isCell) return null;
  if ((firstLetters === undefined) !== (lastLetters === undefined)) return null;
  if ((firstRow === undefined) !== (lastRow === undefined)) return null;
  if (firstLetters === undefined && firstRow === undefined) return null;
  const columns = firstLetters
    ? ordered(columnNumber(firstLetters), columnNumber(lastLetters ?? firstLetters))
    : [0, gridLimits.columns - 1];
  const rows = firstRow
    ? ordered(Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1)
    : [0, gridLimits.rows - 1];
  const [startColumn = 0, endColumn = 0] = columns;
  const [startRow = 0, endRow = 0] = rows;
  if (startRow < 0 || endRow >= gridLimits.rows || endColumn >= gridLimits.columns) return null;
  return { sheetName, startRow, endRow, startColumn, endColumn };
}

function ordered(one: number, other: number): number[] {
  return one <= other ? [one, other] : [other, one];
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
