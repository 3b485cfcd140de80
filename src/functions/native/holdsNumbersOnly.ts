/**
 * Conditions, joined by commas: what is not blank in the range is a number, and none is negative.
 *
 * Excel and WPS do not COUNT what is text, TRUE or FALSE. LibreOffice counts TRUE and FALSE as numbers; there a
 * pattern matches what such a cell shows, and only these end in E.
 */
export function holdsNumbersOnly(range: string): string {
  return `SUMPRODUCT(--(TRIM(${range})<>""))=COUNT(${range}),COUNTIF(${range},"*E")=0,MIN(${range})>=0`;
}
