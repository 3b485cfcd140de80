import { spreadOfColumns } from "./spreadOfColumns";
import type { WeightedSpread } from "./WeightedSpread";

/**
 * Coefficient of variation of per-pupil values, population form; weighted by pupils when they are given.
 *
 * A pair is left out where the value is NaN (blank) or the weight is not above 0; `count` tells how many stayed.
 * `coefficient` is NaN where nothing is left or the mean is 0.
 *
 * @throws RangeError where the columns differ in length.
 * @example coefficientOfVariation([2, 4]).coefficient // 0.3333333333333333
 */
export function coefficientOfVariation(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): WeightedSpread {
  return spreadOfColumns(values, weights, "valueAndWeight");
}
