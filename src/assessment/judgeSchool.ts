import type { SchoolRule } from "../standards/Standard";
import type { IndicatorResult } from "./IndicatorResult";
import type { SchoolReason, Verdict } from "./SchoolResult";

/**
 * A school's verdict: it fails with an item under the floor or with more items short than the rule allows; it is
 * unknown where a missing figure could still decide; it is borderline where it passes with an item short.
 * `indicatorCount` is that of the standard: a table without one of its columns cannot pass a school.
 */
export function judgeSchool(
  results: readonly IndicatorResult[],
  rule: SchoolRule | undefined,
  indicatorCount: number,
): { verdict: Verdict; reasons: readonly SchoolReason[]; metCount: number } {
  const count = (state: IndicatorResult["state"]): number =>
    results.filter((result) => result.state === state).length;
  const metCount = count("met");
  if (!rule) return { verdict: "unknown", reasons: [], metCount };

  const belowFloor = count("belowFloor");
  const short = count("short") + belowFloor;
  const missing = count("missing") + (indicatorCount - results.length);
  const reasons: SchoolReason[] = [];
  if (belowFloor > 0) reasons.push({ code: "belowFloor", count: belowFloor });
  if (short > indicatorCount - rule.required) reasons.push({ code: "tooManyShort", count: short });
  if (reasons.length > 0) return { verdict: "fail", reasons, metCount };

  if (missing > 0)
    return { verdict: "unknown", reasons: [{ code: "missing", count: missing }], metCount };
  if (results.some((result) => result.roundingHides)) reasons.push({ code: "roundingHides" });
  else if (short > 0) reasons.push({ code: "oneShort" });
  return { verdict: short > 0 ? "borderline" : "pass", reasons, metCount };
}
