import { pairwiseCoefficient } from "./pairwiseCoefficient";

/**
 * A second way to the exact amounts: the level is closed in on by 100 halvings, with a formula for the coefficient that
 * knows neither mean nor variance, no segments and no quadratic equation.
 */

/** What has to be added in all for the coefficient to be `target`. */
export function bisectedAddition(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): number {
  const perPupil = totals.map((total, school) => total / pupils[school]!);
  const raised = (level: number) => totals.map((total, i) => Math.max(total, level * pupils[i]!));
  const level = bisect(Math.min(...perPupil), Math.max(...perPupil), (middle) => {
    return pairwiseCoefficient(raised(middle), pupils) <= target;
  });
  return totals.reduce((sum, total, i) => sum + Math.max(0, level * pupils[i]! - total), 0);
}

/** What has to move in all for the coefficient to be `target`. */
export function bisectedMove(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): number {
  const perPupil = totals.map((total, school) => total / pupils[school]!);
  const [lowest, highest] = [Math.min(...perPupil), Math.max(...perPupil)];
  const mean = sumOf(totals) / sumOf(pupils);
  const receivedAt = (level: number) =>
    sumOf(totals.map((total, i) => Math.max(0, level * pupils[i]! - total)));
  const givenAt = (level: number) =>
    sumOf(totals.map((total, i) => Math.max(0, total - level * pupils[i]!)));
  const moved = (units: number) => {
    const lower = bisect(lowest, mean, (level) => receivedAt(level) >= units);
    // Mirrored, so that both are searched from the county's own end upwards.
    const upper = -bisect(-highest, -mean, (level) => givenAt(-level) >= units);
    return totals.map((total, i) =>
      Math.min(Math.max(total, lower * pupils[i]!), upper * pupils[i]!),
    );
  };
  return bisect(
    0,
    receivedAt(mean),
    (units) => pairwiseCoefficient(moved(units), pupils) <= target,
  );
}

/** Where a condition that is false at first and true at last turns true. */
function bisect(from: number, to: number, isTrue: (middle: number) => boolean): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < 100; halving++) {
    const middle = low + (high - low) / 2;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
