import type { FunctionTexts } from "../i18n/functions/FunctionTexts";

/** The error a cell shows; Excel shows a sentence only with "#VALUE!" and "#N/A". */
export type CellErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

/** Why a function has no answer; the sentence is made when the language is known. */
export class CellFailure extends Error {
  constructor(
    readonly code: CellErrorCode,
    readonly sentence?: (texts: FunctionTexts) => string,
  ) {
    super(code);
  }
}
