import { compareToLimit } from "./compareToLimit";

/**
 * Whether every year is above the year before (`strict`, 逐步增长) or at least not below it (只增不减).
 * Years are compared at 12 significant digits, so that equal figures are equal.
 *
 * @throws RangeError for fewer than two years, or a year that is NaN: a verdict over a gap would be none.
 * @example rises([59953, 64808, 70577], true) // true
 */
export function rises(years: readonly number[], strict: boolean): boolean {
  if (years.length < 2) throw new RangeError("one year does not rise");
  return years.slice(1).every((year, index) => {
    const step = compareToLimit(year, years[index] as number);
    return strict ? step > 0 : step >= 0;
  });
}
