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
  const own = pupilsExpression(row);
  const tests = [
    `(${own}*1>=${leastPupils})`,
    `(${own}*1<=${MOST_PUPILS_BEFORE_DATES})`,
    `(INT(${own})=${own}*1)`,
  ];
  for (const { field, pupils } of others) {
    const column = row.columns.find((each) => each.field === field)!;
    const cell = `$${columnLetters(column.column)}${row.rowNumber}`;
    const number = row.unitRows ? pupilsAt(column, row) : plainFigure(cell);
    if (pupils === "some")
      tests.push(
        `(${number}*1>0)`,
        `(${number}*1<=${MOST_PUPILS_BEFORE_DATES})`,
        `(INT(${number})=${number}*1)`,
      );
    else if (pupils === "zero" || (row.unitRows && pupils !== "unreadable"))
      tests.push(`(${number}*1=0)`);
    else if (pupils === "none") tests.push(isMarkFormula(plainText(cell), true));
    else if (pupils === "blank") tests.push(isMarkFormula(plainText(cell)));
    else if (!row.unitRows) tests.push(isNoCount(cell));
  }
  return tests.join("*");
}

/** Neither a count of pupils nor a sign for none. */
function isNoCount(cell: string): string {
  const number = plainFigure(cell);
  const isCount = `IFERROR((${number}*1<=${MOST_PUPILS_BEFORE_DATES})*(INT(${number})=${number}*1),0)`;
  const isNone = isMarkFormula(plainText(cell));
  return `(${isCount}+${isNone}=0)`;
}
