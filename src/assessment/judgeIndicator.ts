import { roundToDecimals } from "../measures/roundToDecimals";
import { shortfall } from "../measures/shortfall";
import type { Indicator } from "../standards/Indicator";
import type { SchoolRule } from "../standards/Standard";
import type { IndicatorResult } from "./IndicatorResult";
import { indicatorState } from "./indicatorState";
import type { JudgedSchool } from "./JudgedSchool";
import { measureIndicator } from "./measureIndicator";
import type { ResolvedNumerator } from "./resolveNumerator";

/** One school × one indicator; a blank or unreadable figure is "missing", never 0. */
export function judgeIndicator(
  school: JudgedSchool,
  indicator: Indicator,
  numerator: ResolvedNumerator,
  rule: SchoolRule | undefined,
): IndicatorResult {
  const cell = { row: school.row.row, column: numerator.main.column };
  const base = { indicatorId: indicator.id, cell, roundingHides: false };
  const measured = measureIndicator(school, indicator, numerator);
  if (!measured) return { ...base, state: "missing" };
  const { value, total, whole } = measured;
  const limit = indicator.limits?.[school.level];
  if (limit === undefined) return { ...base, value, total, state: "noLimit" };

  const state = indicatorState(value, limit, rule);
  return {
    ...base,
    value,
    total,
    state,
    limit,
    margin: value - limit,
    shortfall:
      state === "met"
        ? 0
        : shortfall(
            whole?.stock ?? total,
            whole?.sharers ?? school.pupils,
            indicator.per,
            limit,
            indicator.countable,
          ),
    ...(whole && state !== "met" && { wholeSchool: true }),
    roundingHides:
      indicatorState(roundToDecimals(value, indicator.decimals), limit, rule) !== state,
  };
}
