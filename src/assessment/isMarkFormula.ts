import { missingMarks } from "../sheet/missingMarks";

const MARKS = `|${missingMarks.join("|")}|`;

/** A native expression that is TRUE where a text (an expression) is a sign for "no figure", as isMissingMark has it. */
export function isMarkFormula(text: string): string {
  return `IFERROR(ISNUMBER(FIND("|"&${text}&"|","${MARKS}")),FALSE)`;
}
