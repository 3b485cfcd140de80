import type { Standard } from "../standards/Standard";
import type { CoefficientResult } from "./CoefficientResult";
import type { SchoolCounts } from "./SchoolCounts";
import type { Verdict } from "./SchoolResult";

/**
 * The county's verdict: one failure that no missing figure can undo fails it (a school's own, or a coefficient over all
 * schools); without one, anything that could not be judged keeps it unknown, for nobody may sign a verdict that a blank
 * cell could overturn. `leavesOpen`: a row was left out although it has figures.
 */
export function countyVerdict(parts: {
  readonly standard: Standard;
  readonly counts: SchoolCounts;
  /** `missing`: how many schools have no value. */
  readonly coefficients: readonly (Pick<CoefficientResult, "state" | "borderline"> & {
    readonly missing: number;
  })[];
  readonly composite?: { readonly state: string; readonly borderline: boolean } | undefined;
  readonly leavesOpen: boolean;
}): Verdict {
  const { standard, counts, coefficients, composite, leavesOpen } = parts;
  const judgesComposite = standard.coefficientRule.judges === "composite";
  const judgesSchools = standard.schoolRule !== undefined;
  if (judgesSchools && counts.failing > 0) return "fail";
  if (
    coefficients.some((coefficient) => coefficient.state === "fail") ||
    composite?.state === "fail"
  )
    return "fail";

  const incomplete =
    counts.schools === 0 ||
    coefficients.length < standard.indicators.length ||
    coefficients.some(({ state, missing }) => state === "undefined" || missing > 0) ||
    (judgesComposite && !composite) ||
    (judgesSchools && counts.unknown > 0) ||
    leavesOpen;
  if (incomplete) return "unknown";

  const borderline =
    (judgesSchools && counts.borderline > 0) ||
    coefficients.some((coefficient) => coefficient.borderline) ||
    composite?.borderline;
  return borderline ? "borderline" : "pass";
}
