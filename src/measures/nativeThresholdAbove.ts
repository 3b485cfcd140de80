import { decimalDigits } from "./decimalDigits";
import { roundToDigits } from "./roundToDigits";

const comparedDigits = 12;

/**
 * The least value that is over `limit` after rounding to 12 significant digits: a native formula
 * `x >= threshold` decides exactly as `compareToLimit(x, limit) > 0` does. For limits above 0.
 *
 * @example nativeThresholdAbove(0.5) // 0.5000000000005
 */
export function nativeThresholdAbove(limit: number): number {
  const { digits, exponent } = decimalDigits(roundToDigits(limit, comparedDigits));
  const units = BigInt(digits.padEnd(comparedDigits, "0"));
  return Number(`${units * 10n + 5n}e${exponent - comparedDigits}`);
}
