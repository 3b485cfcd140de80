import { CompensatedSum } from "./CompensatedSum";
import { sortedByValue } from "./sortedByValue";
import { sumOf } from "./sumOf";

/**
 * Gini coefficient of per-pupil values, population form: Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / (2μ), wᵢ = pᵢ / Σp; weighted by
 * pupils when they are given. 0: all alike; towards 1: one pupil has everything.
 *
 * A pair is left out where the value is NaN (blank) or the weight is not above 0. `undefined` where nothing is left
 * or the mean is 0.
 *
 * In the order of values, from 0 on, each step up is one that all pupils above it have and the pupils below it have
 * not. Step × above adds up to the total, step × above × below to half the double sum: nothing is subtracted that
 * could cancel, and the cost is that of sorting.
 *
 * @throws RangeError where the columns differ in length or a value is negative.
 * @example giniCoefficient([1, 3], [1, 1]) // 0.25
 */
export function giniCoefficient(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number | undefined {
  const sorted = sortedByValue(values, weights);
  const above = sumOf(sorted.weights);
  const all = above.value;
  const below = new CompensatedSum();
  const total = new CompensatedSum();
  const unequal = new CompensatedSum();
  let previous = 0;
  for (let index = 0; index < sorted.values.length; index++) {
    const value = sorted.values[index] as number;
    const weight = sorted.weights[index] as number;
    const step = (value - previous) * above.value;
    total.add(step);
    unequal.add(step * below.value);
    below.add(weight);
    above.add(-weight);
    previous = value;
  }
  return total.value > 0 ? unequal.value / all / total.value : undefined;
}
