/**
 * Conditions, joined by commas: every cell holds a number, and none is negative. COUNT passes over text, also text
 * that looks like a number and would be computed with ("3/4" as a date); LibreOffice counts TRUE and FALSE, so they
 * are taken out.
 */
export function areNumbers(cells: readonly string[]): string {
  return `${countOf(cells)}=${cells.length},${noneIsNegative(cells)}`;
}

/** The same where blanks may stand among them. */
export function areNumbersOrBlank(cells: readonly string[]): string {
  const blanks = cells.map((cell) => `+(TRIM(${cell})="")`).join("");
  return `${countOf(cells)}${blanks}=${cells.length},${noneIsNegative(cells)}`;
}

function countOf(cells: readonly string[]): string {
  return `COUNT(${cells.join(",")})${cells.map((cell) => `-ISLOGICAL(${cell})`).join("")}`;
}

function noneIsNegative(cells: readonly string[]): string {
  return `MIN(${cells.join(",")})>=0`;
}
