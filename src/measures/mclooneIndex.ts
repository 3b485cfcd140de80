import { CompensatedSum } from "./CompensatedSum";
import { sortedByValue } from "./sortedByValue";
import { weightedQuantile } from "./weightedQuantile";

/**
 * McLoone index of per-pupil values: what the pupils below the median have, as a share of what they would have at
 * the median: Σ pᵢxᵢ / (median · Σ pᵢ) over xᵢ < median; weighted by pupils when they are given. 1 where nobody is
 * below the median, the lower half being alike; the upper half does not count.
 *
 * The median is that of weightedQuantile. A pair is left out where the value is NaN (blank) or the weight is not
 * above 0. `undefined` where nothing is left or the median is 0: half of the pupils without anything are not alike.
 *
 * @throws RangeError where the columns differ in length or a value is negative.
 * @example mclooneIndex([1, 2, 4], [1, 1, 1]) // 0.5
 */
export function mclooneIndex(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number | undefined {
  const sorted = sortedByValue(values, weights);
  const { lower, upper } = weightedQuantile(sorted, 0.5);
  const median = lower + (upper - lower) / 2;
  if (!(median > 0)) return undefined;
  const pupils = new CompensatedSum();
  const total = new CompensatedSum();
  for (let index = 0; (sorted.values[index] as number) < median; index++) {
    const weight = sorted.weights[index] as number;
    pupils.add(weight);
    total.add(weight * (sorted.values[index] as number));
  }
  return pupils.value === 0 ? 1 : total.value / pupils.value / median;
}
