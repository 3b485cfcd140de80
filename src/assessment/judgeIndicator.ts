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
  // Results are written out: put together by spreading, a nation's would take gigabytes.
  const indicatorId = indicator.id;
  const cell = { row: school.row.row, column: numerator.main.column };
  const measured = measureIndicator(school, indicator, numerator);
  if (!measured) return { indicatorId, state: "missing", cell, roundingHides: false };
  const { value, total, whole } = measured;
  const limit = indicator.limits?.[school.level];
  if (limit === undefined)
    return { indicatorId, state: "noLimit", cell, value, total, roundingHides: false };

  const state = indicatorState(value, limit, rule);
  const result: IndicatorResult = {
    indicatorId,
    state,
    cell,
    value,
    total,
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
    roundingHides:
      indicatorState(roundToDecimals(value, indicator.decimals), limit, rule) !== state,
  };
  return whole && state !== "met" ? { ...result, wholeSchool: true } : result;
}
