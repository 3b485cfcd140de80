import { columnIndex } from "./columnIndex";
import { columnLetters } from "../../files/columnLetters";
import { formulaPieces } from "./formulaPieces";

const WORD = "A-Za-z0-9_.\\u0080-\\uffff";
const CELL = new RegExp(`(?<![${WORD}$])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![${WORD}(!])`, "g");
const COLUMNS = new RegExp(
  `(?<![${WORD}$])(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![${WORD}(!$])`,
  "g",
);
const ROWS = new RegExp(`(?<![${WORD}$])(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![${WORD}(!$])`, "g");

/** A formula as it reads when copied `rows` down and `columns` right: what shared formulas leave out. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | undefined => {
    const index = columnIndex(letters) + (fixed ? 0 : columns);
    return index < 0 || index > 16383 ? undefined : fixed + columnLetters(index);
  };
  const row = (fixed: string, digits: string): string | undefined => {
    const number = Number(digits) + (fixed ? 0 : rows);
    return number < 1 || number > 1048576 ? undefined : `${fixed}${number}`;
  };
  const join = (parts: (string | undefined)[], between: string): string =>
    parts.includes(undefined) ? "#REF!" : parts.join(between);
  return formulaPieces(formula)
    .map(({ text, code }) =>
      code
        ? text
            .replace(CELL, (_, a: string, b: string, c: string, d: string) =>
              join([column(a, b), row(c, d)], ""),
            )
            .replace(COLUMNS, (_, a: string, b: string, c: string, d: string) =>
              join([column(a, b), column(c, d)], ":"),
            )
            .replace(ROWS, (_, a: string, b: string, c: string, d: string) =>
              join([row(a, b), row(c, d)], ":"),
            )
        : text,
    )
    .join("");
}
