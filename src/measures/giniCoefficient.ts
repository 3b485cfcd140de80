import { CompensatedSum } from "./CompensatedSum";
import { sortedByValue } from "./sortedByValue";

/**
 * Gini coefficient of per-pupil values, population form: Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / (2μ), wᵢ = pᵢ / Σp; weighted by
 * pupils when they are given. 0: all alike; towards 1: one pupil has everything.
 *
 * A pair is left out where the value is NaN (blank) or the weight is not above 0. `undefined` where nothing is left
 * or the mean is 0. Values are at or above 0.
 *
 * Between two neighbours in the order of values lies a step; it parts all pupils below it from all pupils above
 * it. The sum of step × pupils below × pupils above is half the double sum: nothing is subtracted that could
 * cancel, and the cost is that of sorting.
 *
 * @throws RangeError where the columns differ in length or a value is negative.
 * @example giniCoefficient([1, 3], [1, 1]) // 0.25
 */
export function giniCoefficient(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number | undefined {
  const sorted = sortedByValue(values, weights);
  const total = new CompensatedSum();
  const above = new CompensatedSum();
  for (let index = 0; index < sorted.values.length; index++) {
    const weight = sorted.weights[index] as number;
    total.add(weight * (sorted.values[index] as number));
    above.add(weight);
  }
  if (!(total.value > 0)) return undefined;
  const all = above.value;
  const below = new CompensatedSum();
  const parted = new CompensatedSum();
  for (let index = 1; index < sorted.values.length; index++) {
    const weight = sorted.weights[index - 1] as number;
    below.add(weight);
    above.add(-weight);
    const step = (sorted.values[index] as number) - (sorted.values[index - 1] as number);
    parted.add(step * below.value * above.value);
  }
  return parted.value / (all * total.value);
}
