import { CompensatedSum } from "./CompensatedSum";
import { differenceCoefficient } from "./differenceCoefficient";

/**
 * Each school's share of CV²: pᵢ(xᵢ − X)² over their sum. The shares add up to 1.
 * 0 for a pair that is left out (see differenceCoefficient); all 0 where there is no spread to share.
 *
 * @example contributions([2, 4], [1, 1]) // [0.5, 0.5]
 */
export function contributions(totals: ArrayLike<number>, pupils: ArrayLike<number>): number[] {
  const { mean, standardDeviation } = differenceCoefficient(totals, pupils);
  const squares = Array.from({ length: totals.length }, (_, index) => {
    const total = totals[index] as number;
    const weight = pupils[index] as number;
    if (Number.isNaN(total) || !(weight > 0)) return 0;
    const distance = total / weight - mean;
    return weight * distance * distance;
  });
  const sum = new CompensatedSum();
  for (const square of squares) sum.add(square);
  const all = sum.value;
  return squares.map((square) => (standardDeviation > 0 && all > 0 ? square / all : 0));
}
