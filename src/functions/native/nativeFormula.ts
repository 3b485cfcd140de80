import { nativeBuilders } from "./nativeBuilders";
import { parseArgument } from "./parseArgument";

/** Excel refuses a longer formula. */
const longestFormula = 8192;

/**
 * The formula that Excel 2016, WPS and LibreOffice compute without this add-in and that gives what the BALANCE
 * function gives: English function names, commas, no array formula, nothing that spills. One formula, or rows of
 * them, one per cell, where the function spills.
 *
 * Blanks are left out, a 0 counts. What the function reads from text ("1,234"), a native formula cannot read
 * safely: there, and for TRUE, FALSE and negative numbers, it is #VALUE!; for a total beside 0 pupils #DIV/0!.
 * Beside a blank such a cell is an error too.
 *
 * `given` are the arguments as the cell's formula writes them: references, numbers, texts in quotes; an argument
 * left out is "" or missing. Undefined where there is no twin: an unknown function, names and calculations as
 * arguments, ranges that cannot be paired, words that stand in cells, a formula that would be too long.
 *
 * @example nativeFormula("MEETS", ["C2", '"L1"', "1"])[0][0] // '=IF(TRIM(C2)="","",IF(AND(COUNT(C2)-ISLOGICAL(C2)=1,MIN(C2)>=0),C2>=4.199999999995,#VALUE!))'
 */
export function nativeFormula(
  functionId: string,
  given: readonly (string | undefined)[],
): string | string[][] | undefined {
  const built = nativeBuilders.get(functionId)?.(given.map(parseArgument));
  if (built === undefined) return undefined;
  const formulas = typeof built === "string" ? [built] : built.flat();
  if (formulas.some((formula) => formula.length + 1 > longestFormula)) return undefined;
  return typeof built === "string" ? `=${built}` : built.map((row) => row.map((one) => `=${one}`));
}
