import { sortedByValue } from "./sortedByValue";
import { weightedQuantile } from "./weightedQuantile";

/**
 * Federal range ratio of per-pupil values: (P95 − P5) / P5, the percentiles counting pupils when they are given,
 * else schools, as weightedQuantile defines them. 0: all alike between the two.
 *
 * A pair is left out where the value is NaN (blank) or the weight is not above 0. `undefined` where nothing is left
 * or P5 is 0.
 *
 * @throws RangeError where the columns differ in length or a value is negative.
 * @example rangeRatio([2, 5], [1, 1]) // 1.5
 */
export function rangeRatio(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number | undefined {
  const sorted = sortedByValue(values, weights);
  const low = weightedQuantile(sorted, 0.05);
  const high = weightedQuantile(sorted, 0.95);
  const fifth = low.lower / 2 + low.upper / 2;
  if (!(fifth > 0)) return undefined;
  // Neighbours are subtracted before they are added: the differences of like values lose nothing.
  return ((high.lower - low.lower) / 2 + (high.upper - low.upper) / 2) / fifth;
}
