/**
 * A second, independent way to round up: in whole halves (BigInt), so that 1 : 13.5 is 2 to 27. Nothing of it rounds,
 * and nothing is shared with src.
 */
export function leastUnits(amount: number, halvesPerUnit: number): bigint {
  const halves = 2n * BigInt(amount);
  const perUnit = BigInt(halvesPerUnit);
  return (halves + perUnit - 1n) / perUnit;
}
