/** Halvings that bring any range of levels down to neighbouring doubles. */
const halvings = 64;

/**
 * Of the units that can be added to schools, those whose marginal costs (2(T + k) + 1) / p are lowest: how many each
 * school gets, together at most `count` and fewer only by units of equal cost. No walk from unit to unit: a school
 * gets every unit that costs less than twice a level when level·p − T, rounded, counts them.
 *
 * `most` bounds what a school can get. With totals negated the same gives the units that are best taken away.
 *
 * @example cheapestUnits([0, 4], [1, 1], 3) // [3, 0]
 */
export function cheapestUnits(
  totals: readonly number[],
  pupils: readonly number[],
  count: number,
  most?: readonly number[],
): number[] {
  const unitsAt = (level: number, school: number): number => {
    const units = Math.round(level * (pupils[school] as number) - (totals[school] as number));
    return Math.max(0, most ? Math.min(units, most[school] as number) : units);
  };
  const countAt = (level: number): number =>
    totals.reduce((sum, _, school) => sum + unitsAt(level, school), 0);
  let low = Infinity;
  let allTotals = 0;
  let allPupils = 0;
  totals.forEach((total, school) => {
    const heads = pupils[school] as number;
    // One unit below even the lowest total: nobody gets anything.
    low = Math.min(low, (total - 1) / heads);
    allTotals += total;
    allPupils += heads;
  });
  let high = (count + allTotals + totals.length) / allPupils;
  for (let halving = 0; halving < halvings; halving++) {
    const level = low + (high - low) / 2;
    const units = countAt(level);
    if (units <= count) low = level;
    else high = level;
    if (units === count) break;
  }
  return totals.map((_, school) => unitsAt(low, school));
}
