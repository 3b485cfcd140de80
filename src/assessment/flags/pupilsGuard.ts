import { columnLetters } from "../columnLetters";
import { pupilsAt, pupilsExpression, type FormulaRow } from "../flagScore";
import { isMarkFormula } from "../isMarkFormula";
import { plainFigure } from "../plainFigure";
import { plainText } from "../plainText";
import type { RowKind } from "./RowKind";

/**
 * No school has so many pupils; a date that is typed into a cell for pupils is such a number, and no formula can tell
 * it from one: 2000-01-01.
 */
export const MOST_PUPILS_BEFORE_DATES = 36_525;

/**
 * A native expression that is 1 where a row has pupils as its kind has them: those of its level, and of the others as
 * it had them at the check. Where they have changed, the row may count elsewhere: then nothing is said of it.
 */
export function pupilsGuard(row: FormulaRow, { others, leastPupils }: RowKind): string {
  const tests = [isCount(pupilsExpression(row), leastPupils)];
  for (const { field, pupils } of others) {
    const column = row.columns.find((each) => each.field === field)!;
    const cell = `$${columnLetters(column.column)}${row.rowNumber}`;
    const number = pupilsAt(column, row);
    if (pupils === "some") tests.push(isCount(number, 1));
    else if (pupils === "zero" || (row.unitRows && pupils !== "unreadable"))
      tests.push(`(${number}*1=0)`);
    else if (pupils === "none") tests.push(isMarkFormula(plainText(cell), true));
    else if (pupils === "blank") tests.push(isMarkFormula(plainText(cell)));
    else if (!row.unitRows) tests.push(isNoCount(cell));
  }
  return tests.join("*");
}

/** Whole, and from the least to the most: as one distance, which names the cell but once. */
function isCount(number: string, least: number): string {
  const [middle, most] = [
    (MOST_PUPILS_BEFORE_DATES + least) / 2,
    (MOST_PUPILS_BEFORE_DATES - least) / 2,
  ];
  return `(ABS(${number}-${middle})<=${most})*(INT(${number})=${number}*1)`;
}

/** Neither a count of pupils nor a sign for none. */
function isNoCount(cell: string): string {
  const count = `IFERROR(${isCount(plainFigure(cell), 0)},0)`;
  return `(${count}+${isMarkFormula(plainText(cell))}=0)`;
}
