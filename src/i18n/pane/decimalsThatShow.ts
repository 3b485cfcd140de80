/**
 * How many decimals a value needs so that, printed, it stands on the same side of its limit as it does unrounded.
 * A shortfall must never be printed as if it were none (4.196 against 4.20, not 4.20 against 4.20).
 * Compares as the assessment does: 12 significant digits, so that an exact tie stays a tie.
 *
 * @param decimals the official decimals, the least that is printed
 * @example decimalsThatShow(4.196, 4.2, 2) // 3
 */
export function decimalsThatShow(
  value: number,
  limit: number | undefined,
  decimals: number,
): number {
  if (limit === undefined) return decimals;
  const side = Math.sign(Number(value.toPrecision(12)) - Number(limit.toPrecision(12)));
  for (let more = decimals; more < decimals + 9; more++) {
    if (Math.sign(Number(value.toFixed(more)) - limit) === side) return more;
  }
  return decimals;
}
