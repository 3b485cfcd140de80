import { coefficientOfVariation } from "./coefficientOfVariation";
import { CompensatedSum } from "./CompensatedSum";

/**
 * Theil index T = GE(1) of per-pupil values: Σ wᵢ (xᵢ/μ) ln(xᵢ/μ), wᵢ = pᵢ / Σp; weighted by pupils when they are
 * given. 0: all alike. A value of 0 contributes 0 to this sum, the limit of r·ln r.
 *
 * A pair is left out where the value is NaN (blank) or the weight is not above 0. `undefined` where nothing is left
 * or the mean is 0. Values are at or above 0.
 *
 * Since Σ wᵢ(rᵢ − 1) is 0, it is subtracted term by term: every term is then at or above 0 and nothing cancels.
 *
 * @throws RangeError where the columns differ in length.
 * @example theilIndex([0, 2], [1, 1]) // 0.6931471805599453
 */
export function theilIndex(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number | undefined {
  const { count, mean } = coefficientOfVariation(values, weights);
  if (count === 0 || mean === 0) return undefined;
  const forEachPair = (visit: (value: number, weight: number) => void): void => {
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      const weight = weights ? (weights[index] as number) : 1;
      if (!Number.isNaN(value) && weight > 0) visit(value, weight);
    }
  };

  const allWeights = new CompensatedSum();
  const distances = new CompensatedSum();
  forEachPair((value, weight) => {
    allWeights.add(weight);
    distances.add(weight * (value - mean));
  });
  // What rounding took from the mean: schools may be more alike than its last digit tells.
  const lost = distances.value / allWeights.value;

  const sum = new CompensatedSum();
  forEachPair((value, weight) =>
    sum.add(weight * excess(value / mean, (value - mean - lost) / mean)),
  );
  return sum.value / allWeights.value;
}

/** r·ln r − (r − 1), also where r is so close to 1 that the difference would lose its digits; `distance` is r − 1. */
function excess(ratio: number, distance: number): number {
  if (ratio === 0) return 1;
  if (Math.abs(distance) > 0.0625) return ratio * Math.log(ratio) - distance;
  // d²/2 − d³/6 + d⁴/12 − …: (−d)ᵏ / (k(k − 1)).
  let sum = 0;
  let power = distance * distance;
  for (let k = 2; k <= 16; k++) {
    sum += power / (k * (k - 1));
    power *= -distance;
  }
  return sum;
}
