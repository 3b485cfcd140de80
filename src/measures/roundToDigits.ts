import { decimalDigits, roundDigits } from "./decimalDigits";

/**
 * The value rounded to so many significant digits, half away from zero, as its decimal text shows it.
 *
 * @example roundToDigits(0.1 + 0.2, 12) // 0.3
 */
export function roundToDigits(value: number, digits: number): number {
  return Number.isFinite(value) ? roundDigits(decimalDigits(value), digits) : value;
}
