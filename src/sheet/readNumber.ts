import type { CellKind } from "./CellKind";
import type { CellValue } from "./CellValue";
import { isMissingMark } from "./isMissingMark";
import { readSignedNumber, type NoNumber } from "./readSignedNumber";

/** What a cell that should hold a number holds instead. */
export type NotANumber = NoNumber | "negative" | "date";

/**
 * The number a cell shows: a number itself, or text such as "1,234", "１２３" or "95%" that people and exports leave
 * behind. `undefined` for a blank, for text of white space only and for a sign that says there is none (—, 无); a word
 * for what is no usable number.
 */
export function readNumber(value: CellValue, kind: CellKind): number | undefined | NotANumber {
  if (kind === "date") return "date";
  if (kind === "text" && typeof value === "string" && isMissingMark(value)) return undefined;
  const number = readSignedNumber(value, kind);
  return typeof number === "number" && number < 0 ? "negative" : number;
}
