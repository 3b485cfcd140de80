import type { SchoolResult } from "../../assessment/SchoolResult";
import { orderSchools, type SchoolOrder } from "./orderSchools";
import { shownLines } from "./shownLines";

/** Schools of one verdict, in order. */
export interface SchoolGroup {
  readonly verdict: "fail" | "borderline" | "unknown";
  readonly schools: readonly SchoolResult[];
}

/** The list of the check page: failing first, then borderline, then what could not be judged; empty groups left away. */
export function groupSchools(
  schools: readonly SchoolResult[],
  order: SchoolOrder,
  indicatorId?: string,
): readonly SchoolGroup[] {
  const listed = schools.filter(
    (school) =>
      indicatorId === undefined ||
      shownLines(school).some((line) => line.indicatorId === indicatorId),
  );
  return (["fail", "borderline", "unknown"] as const)
    .map((verdict) => ({
      verdict,
      schools: orderSchools(
        listed.filter((school) => school.verdict === verdict),
        order,
        indicatorId,
      ),
    }))
    .filter((group) => group.schools.length > 0);
}
