/**
 * The numbers of a range, 0 for a blank, where arithmetic on an empty text would be an error. IF could choose cell by
 * cell, but Excel 2016 lets it do so only in an array formula, inside SUMPRODUCT too. By way of text 15 digits stay.
 */
export function numbersIn(range: string): string {
  return `VALUE("0"&TRIM(${range}))`;
}
