import { lostInProduct } from "./lostInProduct";
import type { TwoPartNumber } from "./TwoPartNumber";

/**
 * How far the resource per pupil of a school (or a group of schools) lies from the county's, as a fraction of the
 * county's: x / X − 1, where x = total / pupils and X = allTotals / allPupils. −1 where it has none.
 *
 * Computed as (total·allPupils − allTotals·pupils) / (allTotals·pupils) without a digit lost in the difference, so
 * that schools which differ in their last digits only are still told apart.
 *
 * @example relativeDistance(9, 2, { high: 12, low: 0 }, { high: 4, low: 0 }) // 0.5
 */
export function relativeDistance(
  total: number | TwoPartNumber,
  pupils: number | TwoPartNumber,
  allTotals: TwoPartNumber,
  allPupils: TwoPartNumber,
): number {
  const own = product(inTwoParts(total), allPupils);
  const fair = product(allTotals, inTwoParts(pupils));
  return (own.high - fair.high + (own.low - fair.low)) / fair.high;
}

function product(one: TwoPartNumber, other: TwoPartNumber): TwoPartNumber {
  return {
    high: one.high * other.high,
    low: lostInProduct(one.high, other.high) + one.high * other.low + one.low * other.high,
  };
}

function inTwoParts(number: number | TwoPartNumber): TwoPartNumber {
  return typeof number === "number" ? { high: number, low: 0 } : number;
}
