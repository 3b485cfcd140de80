import type { SchoolResult } from "../../assessment/SchoolResult";
import { shownLines } from "./shownLines";

/** How many listed schools have a line for each indicator, most first, in the standard's order among equals. */
export function indicatorCounts(
  schools: readonly SchoolResult[],
): readonly { readonly indicatorId: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const school of schools) {
    if (school.verdict === "pass") continue;
    for (const line of shownLines(school)) {
      counts.set(line.indicatorId, (counts.get(line.indicatorId) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([indicatorId, count]) => ({ indicatorId, count }))
    .sort(
      (one, other) =>
        other.count - one.count ||
        one.indicatorId.localeCompare(other.indicatorId, "en", { numeric: true }),
    );
}
