/**
 * How many decimals printed parts need so that they add up to the printed total; a reader adds them up.
 *
 * @param decimals the least that is printed
 * @example decimalsThatAdd(10, [10 / 3, 10 / 3, 10 / 3], 2) // 6, the most: no printed thirds make 10
 */
export function decimalsThatAdd(total: number, parts: readonly number[], decimals: number): number {
  const most = decimals + 4;
  for (let more = decimals; more < most; more++) {
    const printed = (value: number): number => Math.round(value * 10 ** more);
    const sum = parts.reduce((before, part) => before + printed(part), 0);
    if (sum === printed(total)) return more;
  }
  return most;
}
