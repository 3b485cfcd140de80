import { decimalDigits } from "../../measures/decimalDigits";

/**
 * Whether a figure is a sum, or that sum rounded to the decimals it shows: 12.3 of 12.345. Whole numbers must be
 * equal. `steps`: 2 where the summands are rounded themselves.
 *
 * @example isRounded(12.3, 12.345) // true
 */
export function isRounded(figure: number, sum: number, steps = 1): boolean {
  if (figure === sum) return true;
  const distance = figure > sum ? figure - sum : sum - figure;
  // Mostly they are far apart, and the digits need not be looked at.
  return distance < steps && distance <= roundingOf(figure) * steps + 1e-9 * Math.abs(figure);
}

/** Half of the last decimal that a figure shows. */
function roundingOf(figure: number): number {
  const { digits, exponent } = decimalDigits(figure);
  return 0.5 / 10 ** Math.max(0, digits.length - 1 - exponent);
}
