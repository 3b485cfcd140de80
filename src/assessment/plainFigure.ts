import { plainText } from "./plainText";

/**
 * A native expression for the number that a cell shows, once it is computed with: an error for what is none, for a
 * blank and for a negative one. Excel would make a date of the text 3/4, a time of 12:30, a share of 95%; with an
 * exponent behind, it makes nothing of them. `isOfMany`: where many cells stand in a formula it must stay short, and hard
 * spaces and tabs are no number.
 *
 * @example `${plainFigure("$D3")}*1<5`
 */
export function plainFigure(cell: string, isOfMany = false): string {
  const text = isOfMany ? `TRIM(ASC(${cell}))` : plainText(cell);
  return `(SUBSTITUTE(SUBSTITUTE(${text},",",""),"-","?")&"e0")`;
}

/** plainFigure where a test of its own keeps negative numbers out: a shorter formula. */
export function signedFigure(cell: string): string {
  return `(SUBSTITUTE(${plainText(cell)},",","")&"e0")`;
}
