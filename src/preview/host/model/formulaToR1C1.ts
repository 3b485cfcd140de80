import { columnNumber } from "./columnNumber";
import { formulaPieces } from "../../files/formulaPieces";

const WORD = "A-Za-z0-9_.\\u0080-\\uffff";
const REFERENCE = new RegExp(
  `(?<![${WORD}$])(?:(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![${WORD}(!])` +
    `|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![${WORD}(!$])` +
    `|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![${WORD}(!$]))`,
  "g",
);

/** A formula with its references relative to its cell, as Excel writes them: `=A1` in B2 is `=R[-1]C[-1]`. */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  const rowText = (fixed: string, digits: string): string =>
    place("R", fixed, Number(digits) - 1, row);
  const columnText = (fixed: string, letters: string): string =>
    place("C", fixed, columnNumber(letters), column);
  return formulaPieces(formula)
    .map(({ text, code }) =>
      code
        ? text.replace(REFERENCE, (_all, ...parts: (string | undefined)[]) => {
            const [a, letters, b, digits, c, firstColumn, d, lastColumn, e, firstRow, f, lastRow] =
              parts;
            if (letters && digits) return rowText(b ?? "", digits) + columnText(a ?? "", letters);
            const ends =
              firstColumn && lastColumn
                ? [columnText(c ?? "", firstColumn), columnText(d ?? "", lastColumn)]
                : [rowText(e ?? "", firstRow ?? ""), rowText(f ?? "", lastRow ?? "")];
            return ends[0] === ends[1] ? ends[0]! : ends.join(":");
          })
        : text,
    )
    .join("");
}

function place(sign: "R" | "C", fixed: string, index: number, own: number): string {
  if (fixed) return `${sign}${index + 1}`;
  return index === own ? sign : `${sign}[${index - own}]`;
}
