import type { Assessment } from "../../assessment/Assessment";
import type { IndicatorResult } from "../../assessment/IndicatorResult";
import type { SchoolResult } from "../../assessment/SchoolResult";

/** The counted schools that lack a figure, in the order of the sheet, with the indicators that wait for it. */
export function missingFigures(
  assessment: Assessment,
): readonly { readonly school: SchoolResult; readonly missing: readonly IndicatorResult[] }[] {
  return assessment.schools.flatMap((school) => {
    const missing = school.indicators.filter((each) => each.state === "missing");
    return missing.length > 0 ? [{ school, missing }] : [];
  });
}
