/**
 * The numbers of a range, 0 for a blank: arithmetic on an empty text would be an error, and SUMPRODUCT alone cannot
 * choose cell by cell without being confirmed as an array formula (IF can not).
 */
export function numbersIn(range: string): string {
  return `VALUE("0"&TRIM(${range}))`;
}
