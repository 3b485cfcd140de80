import { missingMarks } from "../sheet/missingMarks";

const MARKS = `${missingMarks.join("|")}|`;

/**
 * A native expression that is TRUE where a text (an expression) is empty or a sign for "no figure", as isMissingMark
 * has it; with `orZero` also where it is 0.
 */
export function isMarkFormula(text: string, orZero = false): string {
  return `ISNUMBER(FIND("|"&${text}&"|","||${orZero ? "0|" : ""}${MARKS}"))`;
}
