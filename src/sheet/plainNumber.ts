import { narrowText } from "./narrowText";

/** The digits of a text that shows a number, as it shows them: no separators, half-width. */
export interface PlainNumber {
  /** Such as "-1234.50" or "1e3"; every zero that the text shows is kept. */
  readonly digits: string;
  readonly isPercent: boolean;
}

// A power of four digits is no figure of a cell, and written out it would fill the memory.
const PLAIN = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d{1,3})?(%?)$/u;

/**
 * What a text such as "1,234", "１２３" or "95.0%" shows; `undefined` for white space only, "text" for what is no
 * number, or none that a cell could hold.
 *
 * @example plainNumber("１,234.50%") // { digits: "1234.50", isPercent: true }
 */
export function plainNumber(text: string): PlainNumber | undefined | "text" {
  const narrow = narrowText(text).trim().toLowerCase();
  if (narrow === "") return undefined;
  const match = PLAIN.exec(narrow);
  if (!match || !/\d/u.test(narrow)) return "text";
  const digits = narrow.replace(/[,%]/gu, "");
  return Number.isFinite(Number(digits)) ? { digits, isPercent: match[5] === "%" } : "text";
}
