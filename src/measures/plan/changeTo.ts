/** Less than this of a total is what its rounding leaves, no change. */
const roundingOfTotal = 1e-15;

/**
 * What brings a school's total to `perPupil` × its pupils; 0 where only rounding tells the two apart.
 *
 * @example changeTo(2, 10, 3) // -4
 */
export function changeTo(perPupil: number, total: number, pupils: number): number {
  const change = perPupil * pupils - total;
  return Math.abs(change) <= roundingOfTotal * total ? 0 : change;
}
