import type { Years } from "./readYears";

/** One answer per year in the shape of the series, "" where it is NaN, as for the first year, which has none before. */
export function spillYears(
  { cells, numbers }: Years,
  answer: (year: number) => number,
): (number | string)[][] {
  const answers = numbers.map((_, year) => {
    const found = answer(year);
    return Number.isNaN(found) ? "" : found;
  });
  return cells.length === 1 ? [answers] : answers.map((found) => [found]);
}
