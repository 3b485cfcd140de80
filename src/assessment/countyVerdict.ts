import type { Standard } from "../standards/Standard";
import type { Assessment } from "./Assessment";
import type { CoefficientResult } from "./CoefficientResult";
import type { LeftOut } from "./LeftOut";
import type { SchoolResult, Verdict } from "./SchoolResult";

/**
 * The county's verdict: one failure that no missing figure can undo fails it (a school's own, or a coefficient over all
 * schools); without one, anything that could not be judged keeps it unknown, for nobody may sign a verdict that a blank
 * cell could overturn.
 */
export function countyVerdict(parts: {
  readonly standard: Standard;
  readonly schools: readonly SchoolResult[];
  readonly coefficients: readonly CoefficientResult[];
  readonly composite?: NonNullable<Assessment["composite"]>;
  readonly leftOut: readonly LeftOut[];
}): Verdict {
  const { standard, schools, coefficients, composite, leftOut } = parts;
  const judgesComposite = standard.coefficientRule.judges === "composite";
  const judgesSchools = standard.schoolRule !== undefined;
  if (judgesSchools && schools.some((school) => school.verdict === "fail")) return "fail";
  if (
    coefficients.some((coefficient) => coefficient.state === "fail") ||
    composite?.state === "fail"
  )
    return "fail";

  const incomplete =
    schools.length === 0 ||
    coefficients.length < standard.indicators.length ||
    coefficients.some(
      (coefficient) => coefficient.state === "undefined" || coefficient.missingRows.length > 0,
    ) ||
    (judgesComposite && !composite) ||
    (judgesSchools && schools.some((school) => school.verdict === "unknown")) ||
    leftOut.some((row) => row.hasFigures);
  if (incomplete) return "unknown";

  const borderline =
    (judgesSchools && schools.some((school) => school.verdict === "borderline")) ||
    coefficients.some((coefficient) => coefficient.borderline) ||
    composite?.borderline;
  return borderline ? "borderline" : "pass";
}
