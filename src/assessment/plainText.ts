/**
 * A native expression for a cell's text as readNumber sees it, so that `× 1` gives the number it shows: full-width
 * digits and signs narrow (ASC, also 　 to a space), tabs and line breaks away, the web's hard space an ordinary one.
 * Blank: an empty text; an error stays one.
 *
 * @example plainText("$D3") // "ASC(CLEAN(SUBSTITUTE($D3,\"\u00a0\",\" \")))"
 */
export function plainText(cell: string): string {
  return `ASC(CLEAN(SUBSTITUTE(${cell},"\u00a0"," ")))`;
}
