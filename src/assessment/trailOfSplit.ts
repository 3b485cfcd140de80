import { splitShared } from "../measures/splitShared";
import type { Indicator } from "../standards/Indicator";
import type { JudgedSchool } from "./JudgedSchool";
import type { ResolvedNumerator } from "./resolveNumerator";
import type { SplitTrail } from "./SplitTrail";
import { stockOf } from "./stockOf";

const LEVELS = ["primary", "junior", "senior"] as const;

/** How a combined school's stock was divided, undefined where it was not: teachers never are, nor is a missing figure. */
export function trailOfSplit(
  { row }: JudgedSchool,
  indicator: Indicator,
  numerator: ResolvedNumerator,
): SplitTrail | undefined {
  if (!indicator.shared || numerator.main.basis !== "total" || numerator.main.level)
    return undefined;
  const total = stockOf(row, numerator);
  if (total === undefined || total < 0) return undefined;
  const pupils = {
    primary: row.numbers.primaryPupils ?? 0,
    junior: row.numbers.juniorPupils ?? 0,
    senior: row.numbers.seniorPupils ?? 0,
  };
  const parts = splitShared(total, pupils);
  const weights =
    pupils.primary > 0
      ? { primary: 1, junior: 1.1, senior: 1.32 }
      : { primary: 1, junior: 1, senior: 1.2 };
  return {
    row: row.row,
    name: row.name,
    indicatorId: indicator.id,
    total,
    parts: LEVELS.filter((level) => pupils[level] > 0).map((level) => ({
      level,
      pupils: pupils[level],
      weight: weights[level],
      part: parts[level],
      value: (parts[level] * indicator.per) / pupils[level],
    })),
  };
}
