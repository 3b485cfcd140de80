import { roundToDigits } from "./roundToDigits";

/**
 * −1 below the limit, 0 equal to it, 1 above it, after rounding both to 12 significant digits:
 * a value that is the limit in exact arithmetic is never judged by the last binary digit.
 *
 * @throws RangeError for NaN on either side: what is not a number neither passes nor fails.
 * @example compareToLimit(0.1 + 0.2, 0.3) // 0
 */
export function compareToLimit(value: number, limit: number): -1 | 0 | 1 {
  if (Number.isNaN(value) || Number.isNaN(limit)) throw new RangeError("NaN has no verdict");
  if (value === limit) return 0;
  // Rounding moves each side by less than 5e-12 of itself: further apart, the numbers speak for themselves.
  const apart = value - limit;
  if (Math.abs(apart) > 2e-11 * Math.abs(limit) && limit !== 0) return apart < 0 ? -1 : 1;
  const difference = roundToDigits(value, 12) - roundToDigits(limit, 12);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
