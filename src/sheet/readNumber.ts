import type { CellKind } from "./CellKind";
import type { CellValue } from "./CellValue";
import { readSignedNumber, type NoNumber } from "./readSignedNumber";

/** What a cell that should hold a number holds instead. */
export type NotANumber = NoNumber | "negative";

/**
 * The number a cell shows: a number itself, or text such as "1,234", "１２３" or "95%" that people and exports leave
 * behind. `undefined` for a blank (also text of white space only), a word for what is no usable number.
 */
export function readNumber(value: CellValue, kind: CellKind): number | undefined | NotANumber {
  const number = readSignedNumber(value, kind);
  return typeof number === "number" && number < 0 ? "negative" : number;
}
