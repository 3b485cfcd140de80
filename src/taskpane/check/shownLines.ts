import type { IndicatorResult } from "../../assessment/IndicatorResult";
import type { SchoolResult } from "../../assessment/SchoolResult";

/**
 * The indicators of a school that are worth a line: short, missing, or met only beyond the printed decimals.
 *
 * @param indicatorId only this one, where the list is filtered by it
 */
export function shownLines(school: SchoolResult, indicatorId?: string): readonly IndicatorResult[] {
  return school.indicators
    .filter((each) => indicatorId === undefined || each.indicatorId === indicatorId)
    .filter(
      (each) =>
        each.state === "short" ||
        each.state === "belowFloor" ||
        each.state === "missing" ||
        (each.state === "met" && each.roundingHides),
    );
}
