import { compareToLimit } from "../measures/compareToLimit";
import type { SchoolRule } from "../standards/Standard";

/** Where a value stands against an indicator's limit and the floor under it. */
export function indicatorState(
  value: number,
  limit: number,
  rule: SchoolRule | undefined,
): "met" | "short" | "belowFloor" {
  if (compareToLimit(value, limit) >= 0) return "met";
  return rule?.floor !== undefined && compareToLimit(value, limit * rule.floor) < 0
    ? "belowFloor"
    : "short";
}
