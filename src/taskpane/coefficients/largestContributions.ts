import type { CoefficientResult, Contribution } from "../../assessment/CoefficientResult";

/** The schools that a coefficient mostly comes from: the five with the largest shares, those without any left away. */
export function largestContributions(coefficient: CoefficientResult): readonly Contribution[] {
  return coefficient.contributions.slice(0, 5).filter((each) => each.share > 0);
}
