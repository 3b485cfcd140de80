/**
 * A native expression for a cell's text as readNumber sees it: full-width digits and signs narrow (ASC, also 　 to a
 * space), tabs away, no space around; the web's hard space an ordinary one, and lines above each other apart, since
 * they are not one number. An error stays one.
 *
 * @example plainText("$D3") // "TRIM(ASC(CLEAN(SUBSTITUTE(SUBSTITUTE($D3,CHAR(10),\" \"),\"\u00a0\",\" \"))))"
 */
export function plainText(cell: string): string {
  return `TRIM(ASC(CLEAN(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10)," "),"\u00a0"," "))))`;
}
