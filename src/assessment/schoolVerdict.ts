import type { Verdict } from "./SchoolResult";

/**
 * A school's verdict by how many of its judged indicators are below the floor, short (those below the floor too) and
 * missing, and how many the rule allows to be short; without a rule it is unknown.
 */
export function schoolVerdict(
  belowFloor: number,
  short: number,
  missing: number,
  allowed: number | undefined,
): Verdict {
  if (allowed === undefined) return "unknown";
  if (belowFloor > 0 || short > allowed) return "fail";
  if (missing > 0) return "unknown";
  return short > 0 ? "borderline" : "pass";
}
