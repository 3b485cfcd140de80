/**
 * The index (from 0) of a column given by its letters.
 * @example columnNumber("AB") // 27
 */
export function columnNumber(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
