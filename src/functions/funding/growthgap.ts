import { growthGap, type TwoYears } from "../../measures/growthGap";
import { alignCells } from "../cells/alignCells";
import { readYears, type Years } from "./readYears";
import { spillYears } from "./spillYears";

/**
 * GROWTHGAP(education, revenue): by how many percentage points education grew more than revenue, year by year, in
 * the shape of `education`; each series is one row or one column. "" for the first year, and where either series
 * is blank, both are 0, or a base is 0. Above 0 where 教育法 art. 56 is kept.
 *
 * @example growthgap([[59953, 64808]], [[66063, 71385]]) // [["", 0.04206351148718919]]
 */
export function growthgap(education: unknown, revenue: unknown): (number | string)[][] {
  const own = readYears(education, "education");
  const other = readYears(revenue, "revenue");
  alignCells(own.cells, "education", revenue, "revenue");
  return spillYears(own, (year) => {
    // An empty year as desktop Excel sends it.
    const isEmpty = own.numbers[year] === 0 && other.numbers[year] === 0;
    return isEmpty ? NaN : growthGap(twoYears(own, year), twoYears(other, year));
  });
}

function twoYears({ numbers }: Years, year: number): TwoYears {
  return { current: numbers[year] ?? NaN, previous: numbers[year - 1] ?? NaN };
}
