import { differenceCoefficient } from "../differenceCoefficient";

/**
 * The difference coefficient once each school's total has changed by so much.
 *
 * @example coefficientAfter([1, 5], [1, 1], [3, -1]) // 0
 */
export function coefficientAfter(
  totals: readonly number[],
  pupils: readonly number[],
  changes: readonly number[],
): number {
  const after = totals.map((total, school) => total + (changes[school] as number));
  return differenceCoefficient(after, pupils).coefficient;
}
