import { rises as risesEachYear } from "../../measures/rises";
import { CellFailure } from "../CellFailure";
import { positionIn } from "../cells/positionIn";
import { chooseStrict } from "./chooseStrict";
import { readYears } from "./readYears";

/**
 * RISES(series, [strict]): TRUE where each year of one row or one column is above the year before; with `strict`
 * FALSE, where none is below it (只增不减). A blank year is #VALUE!, since a verdict over a gap would be none.
 *
 * @example rises([[59953, 64808, 70577]], null) // true
 */
export function rises(series: unknown, strict: unknown): boolean {
  const isStrict = chooseStrict(strict);
  const { cells, numbers } = readYears(series, "series");
  const years = numbers.map((number, year) => {
    if (number !== undefined) return number;
    const [row, column] = cells.length === 1 ? [0, year] : [year, 0];
    throw new CellFailure("#VALUE!", ({ funding }) =>
      funding.blankYear(positionIn(cells, "series", row, column)),
    );
  });
  return risesEachYear(years, isStrict);
}
