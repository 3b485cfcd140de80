/**
 * A second formula for the difference coefficient, which knows neither mean nor shift: half the weighted mean of
 * all squared distances between two schools is the variance.
 */
export function pairwiseCoefficient(totals: readonly number[], pupils: readonly number[]): number {
  let distances = 0;
  let allTotals = 0;
  totals.forEach((total, one) => {
    allTotals += total;
    totals.forEach((otherTotal, other) => {
      const distance = total / pupils[one]! - otherTotal / pupils[other]!;
      distances += pupils[one]! * pupils[other]! * distance ** 2;
    });
  });
  return Math.sqrt(distances / 2) / allTotals;
}
