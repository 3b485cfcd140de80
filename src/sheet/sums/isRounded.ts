import { decimalDigits } from "../../measures/decimalDigits";
import { roundToDigits } from "../../measures/roundToDigits";

/**
 * Whether a figure is a sum, or that sum rounded to the decimals it shows: 12.3 of 12.345. Whole numbers must be
 * equal. `steps`: 2 where the summands are rounded themselves.
 *
 * @example isRounded(12.3, 12.345) // true
 */
export function isRounded(figure: number, sum: number, steps = 1): boolean {
  const distance = Math.abs(figure - sum);
  const noise = 1e-9 * Math.abs(figure);
  if (distance <= noise) return true;
  return distance <= 0.5 * steps + noise && distance <= roundingOf(figure) * steps + noise;
}

/** Half of the last decimal that a figure shows. */
function roundingOf(figure: number): number {
  if (Number.isInteger(figure)) return 0.5;
  // A figure that was multiplied by its unit and divided again carries noise in its last digits.
  const { digits, exponent } = decimalDigits(roundToDigits(figure, 12));
  return 0.5 / 10 ** Math.max(0, digits.length - 1 - exponent);
}
