import { decimalDigits } from "./decimalDigits";
import { roundToDigits } from "./roundToDigits";

const comparedDigits = 12;

/**
 * The least value that still equals `limit` after rounding to 12 significant digits, printed in at most
 * 14 digits: a native formula `x < threshold` decides exactly as `compareToLimit(x, limit) < 0` does.
 * For limits above 0.
 *
 * @example nativeThreshold(4.2) // 4.199999999995
 */
export function nativeThreshold(limit: number): number {
  const rounded = roundToDigits(limit, comparedDigits);
  const { digits, exponent } = decimalDigits(rounded);
  // Below a power of ten the numbers lie ten times closer: 1 is reached from 0.9999999999995.
  const isPowerOfTen = /^10*$/.test(digits);
  const places = comparedDigits + (isPowerOfTen ? 1 : 0);
  const units = BigInt(digits.padEnd(places, "0").slice(0, places));
  return Number(`${units * 10n - 5n}e${exponent - places}`);
}
