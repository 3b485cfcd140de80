import type { IndicatorResult } from "../../assessment/IndicatorResult";
import type { SchoolResult } from "../../assessment/SchoolResult";
import { shownLines } from "./shownLines";

/** "sheet": by weight of the verdict; "largest" and "smallest": by the widest gap as a share of its limit. */
export type SchoolOrder = "sheet" | "largest" | "smallest";

/**
 * Schools in the order of the list: any indicator below the floor first, then by indicators short, then as in the
 * sheet; or by gap, where units differ and only the share of the limit can be compared.
 *
 * @param indicatorId only this indicator's gap counts, where the list is filtered by it
 */
export function orderSchools(
  schools: readonly SchoolResult[],
  order: SchoolOrder,
  indicatorId?: string,
): readonly SchoolResult[] {
  const keys = new Map(
    schools.map((school) => [
      school,
      order === "sheet"
        ? [count(school, "belowFloor") > 0 ? 0 : 1, -count(school, "belowFloor", "short")]
        : [order === "largest" ? -widestGap(school, indicatorId) : widestGap(school, indicatorId)],
    ]),
  );
  return [...schools].sort((one, other) => {
    const [left, right] = [keys.get(one) ?? [], keys.get(other) ?? []];
    for (let index = 0; index < left.length; index++) {
      const difference = (left[index] ?? 0) - (right[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return one.row - other.row;
  });
}

function count(school: SchoolResult, ...states: readonly IndicatorResult["state"][]): number {
  return school.indicators.filter((each) => states.includes(each.state)).length;
}

function widestGap(school: SchoolResult, indicatorId: string | undefined): number {
  return Math.max(
    0,
    ...shownLines(school)
      .filter((line) => indicatorId === undefined || line.indicatorId === indicatorId)
      .map((line) =>
        line.margin !== undefined && line.limit ? Math.max(0, -line.margin / line.limit) : 0,
      ),
  );
}
