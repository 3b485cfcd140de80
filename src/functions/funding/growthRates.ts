import { growth } from "../../measures/growth";
import { CellFailure } from "../CellFailure";
import { mapSideBySide } from "../cells/mapSideBySide";
import { readYears } from "./readYears";
import { spillYears } from "./spillYears";

/**
 * GROWTH(series): growth of each year over the year before, as fractions, in the shape of the series (one row or
 * one column); GROWTH(current, previous): cell by cell, in the shape of the first range.
 *
 * "" where there is no base: for the first year of a series, a blank year and the year after it, and where the year
 * before is 0. A single pair whose base is 0 is #DIV/0!, as Excel's own division answers.
 *
 * @example growthRates([[59953, 64808]], null) // [["", 0.08098010107917869]]
 */
export function growthRates(series: unknown, previous: unknown): (number | string)[][] {
  if (previous === null || previous === undefined) {
    const years = readYears(series, "series");
    return spillYears(years, (year) =>
      growth(years.numbers[year] ?? NaN, years.numbers[year - 1] ?? NaN),
    );
  }
  const rates = mapSideBySide(
    [
      { key: "series", argument: series },
      { key: "previous", argument: previous },
    ],
    ([now, before]) => {
      const isBlank = now === undefined || before === undefined || (now === 0 && before === 0);
      return isBlank ? "" : growth(now, before);
    },
  );
  const isSinglePair = rates.length === 1 && rates[0]?.length === 1;
  if (isSinglePair && Number.isNaN(rates[0]?.[0])) throw new CellFailure("#DIV/0!");
  return rates.map((row) => row.map((rate) => (Number.isNaN(rate) ? "" : rate)));
}
