import { compareToLimit } from "./compareToLimit";

/**
 * Growth of a year over the year before, as a fraction: (current − previous) / previous.
 * 0 where both are equal to 12 significant digits: the last binary digit of a sum is no growth.
 * NaN where a year is NaN (blank) or the year before is not above 0: there is nothing to grow from.
 *
 * @example growth(64808, 59953) // 0.08098010107917869
 */
export function growth(current: number, previous: number): number {
  if (Number.isNaN(current) || !(previous > 0)) return NaN;
  return compareToLimit(current, previous) === 0 ? 0 : (current - previous) / previous;
}
