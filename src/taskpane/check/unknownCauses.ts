import type { Assessment } from "../../assessment/Assessment";
import type { Standard } from "../../standards/Standard";
import { missingFigures } from "./missingFigures";

/** Why a county's verdict cannot be given yet, as counts. */
export interface UnknownCauses {
  readonly noSchools: boolean;
  /** Indicators of the standard that the table lacks. */
  readonly absentIndicators: number;
  /** Rows left out although they hold figures. */
  readonly leftOutRows: number;
  /** Schools with a value missing. */
  readonly incompleteSchools: number;
  /** The first of them and what it lacks. */
  readonly firstIncomplete?: { readonly school: string; readonly indicatorIds: readonly string[] };
  /** Coefficients that have no value. */
  readonly undefinedCoefficients: number;
}

/** What an assessment lacks for a verdict: everything that a reader can go and mend. */
export function unknownCauses(assessment: Assessment, standard: Standard): UnknownCauses {
  const [first, ...others] = missingFigures(assessment);
  return {
    noSchools: assessment.schools.length === 0,
    absentIndicators: standard.indicators.filter(
      (each) => !assessment.coefficients.some((one) => one.indicatorId === each.id),
    ).length,
    leftOutRows: assessment.leftOut.filter((row) => row.hasFigures).length,
    incompleteSchools: first ? 1 + others.length : 0,
    ...(first && {
      firstIncomplete: {
        school: first.school.name,
        indicatorIds: first.missing.map((each) => each.indicatorId),
      },
    }),
    undefinedCoefficients: assessment.coefficients.filter((each) => each.state === "undefined")
      .length,
  };
}
