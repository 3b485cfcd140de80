import { addUpTo } from "./addUpTo";
import { CompensatedSum } from "./CompensatedSum";
import { differenceCoefficient } from "./differenceCoefficient";
import { relativeDistance } from "./relativeDistance";
import { sumOf } from "./sumOf";

/**
 * Each school's share of CV²: pᵢ(xᵢ − X)² over their sum. The shares add up to 1.
 * 0 for a pair that is left out (see differenceCoefficient); all 0 where there is no spread to share.
 *
 * @throws RangeError where the columns differ in length.
 * @example contributions([2, 4], [1, 1]) // [0.5, 0.5]
 */
export function contributions(totals: ArrayLike<number>, pupils: ArrayLike<number>): number[] {
  const { standardDeviation } = differenceCoefficient(totals, pupils);
  const places = Array.from(totals, (_, index) => index);
  if (!(standardDeviation > 0)) return places.map(() => 0);

  const counts = (index: number): boolean =>
    !Number.isNaN(totals[index]) && (pupils[index] as number) > 0;
  const allTotals = new CompensatedSum();
  const allPupils = new CompensatedSum();
  for (const index of places.filter(counts)) {
    allTotals.add(totals[index] as number);
    allPupils.add(pupils[index] as number);
  }
  const squares = places.map((index) => {
    if (!counts(index)) return 0;
    const heads = pupils[index] as number;
    return heads * relativeDistance(totals[index] as number, heads, allTotals, allPupils) ** 2;
  });
  const all = sumOf(squares).value;
  return addUpTo(
    squares.map((square) => square / all),
    1,
  );
}
