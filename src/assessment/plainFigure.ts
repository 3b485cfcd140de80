import { plainText } from "./plainText";

/**
 * A native expression for the number that a cell shows, once it is computed with: an error for what is none, for a
 * blank and for a negative one. Excel would make a date of the text 3/4, a time of 12:30, a share of 95%; with an
 * exponent behind, it makes nothing of them.
 *
 * @example `${plainFigure("$D3")}*1<5`
 */
export function plainFigure(cell: string): string {
  return `(SUBSTITUTE(SUBSTITUTE(${plainText(cell)},",",""),"-","?")&"e0")`;
}
