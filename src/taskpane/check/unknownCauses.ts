import type { Assessment } from "../../assessment/Assessment";
import type { Standard } from "../../standards/Standard";

/** Why a county's verdict cannot be given yet, as counts. */
export interface UnknownCauses {
  readonly noSchools: boolean;
  /** Indicators of the standard that the table lacks. */
  readonly absentIndicators: number;
  /** Rows left out although they hold figures. */
  readonly leftOutRows: number;
  /** Schools with a value missing. */
  readonly incompleteSchools: number;
  /** Coefficients that have no value. */
  readonly undefinedCoefficients: number;
}

/** What an assessment lacks for a verdict: everything that a reader can go and mend. */
export function unknownCauses(assessment: Assessment, standard: Standard): UnknownCauses {
  const missing = new Set(assessment.coefficients.flatMap((each) => each.missingRows));
  return {
    noSchools: assessment.schools.length === 0,
    absentIndicators: standard.indicators.filter(
      (each) => !assessment.coefficients.some((one) => one.indicatorId === each.id),
    ).length,
    leftOutRows: assessment.leftOut.filter((row) => row.hasFigures).length,
    incompleteSchools: missing.size,
    undefinedCoefficients: assessment.coefficients.filter((each) => each.state === "undefined")
      .length,
  };
}
