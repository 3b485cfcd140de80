import type { CellKind } from "./CellKind";
import type { CellValue } from "./CellValue";

/** What a cell that should hold a number holds instead. */
export type NotANumber = "text" | "error" | "boolean" | "negative";

/**
 * The number a cell shows: a number itself, or text such as "1,234", "１２３" or "95%" that people and exports leave
 * behind. `undefined` for a blank (also text of white space only), a word for what is no usable number.
 */
export function readNumber(value: CellValue, kind: CellKind): number | undefined | NotANumber {
  if (kind === "empty" || value === null) return undefined;
  if (kind === "error") return "error";
  if (typeof value === "boolean") return "boolean";
  const number = typeof value === "number" ? value : numberInText(value);
  if (number === undefined || typeof number === "string") return number;
  return number < 0 ? "negative" : number;
}

const PLAIN = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?(%?)$/u;

function numberInText(text: string): number | undefined | "text" {
  const narrow = text.normalize("NFKC").trim().toLowerCase();
  if (narrow === "") return undefined;
  const match = PLAIN.exec(narrow);
  if (!match || !/\d/u.test(narrow)) return "text";
  const number = Number(narrow.replace(/[,%]/gu, ""));
  return match[5] ? number / 100 : number;
}
