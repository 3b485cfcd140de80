import type { CellBox } from "./CellBox";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * The rectangle that an address means, in every form in which Excel writes one: `Sheet!F6`, `'My Sheet'!A1:B9`
 * (an apostrophe doubled), `小学!$A$1`, `Sheet!A:B`, `Sheet!2:3`. Undefined for anything else, such as another
 * workbook's cells.
 *
 * @example parseRangeAddress("'小学''s'!B2:C3") // { sheet: "小学's", top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseRangeAddress(address: string): CellBox | undefined {
  const split = address.lastIndexOf("!");
  const name = address.slice(0, Math.max(0, split));
  const isQuoted = name.length > 2 && name.startsWith("'") && name.endsWith("'");
  const sheet = isQuoted ? name.slice(1, -1).replace(/''/gu, "'") : name;
  const [first = "", second = first, ...more] = address.slice(split + 1).split(":");
  const one = cornerOf(first);
  const other = cornerOf(second);
  if (sheet === "" || sheet.includes("[") || more.length > 0 || !one || !other) return undefined;
  return {
    sheet,
    top: one.row ?? 0,
    left: one.column ?? 0,
    bottom: other.row ?? LAST_ROW,
    right: other.column ?? LAST_COLUMN,
  };
}

function cornerOf(
  text: string,
): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/iu.exec(text);
  if (!match || text === "") return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnOf(letters),
  };
}

function columnOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
