import type { IndicatorResult } from "../../assessment/IndicatorResult";
import { compareToLimit } from "../../measures/compareToLimit";
import type { Indicator } from "../../standards/Indicator";
import type { Level } from "../../standards/Level";
import type { SchoolRule } from "../../standards/Standard";

/** A per-pupil value judged by an indicator's limit, and by the floor of the school rule. */
export interface JudgedValue {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  readonly value: number;
  /** What the value falls short of: the floor where it is under it, else the limit. */
  readonly bound: number;
}

/** Judges one value; `column` is its place in the row of a school's values. */
export function judgeValue(
  indicator: Indicator,
  level: Level,
  rule: SchoolRule,
  value: number | undefined,
  column: number,
): JudgedValue {
  const base = {
    indicatorId: indicator.id,
    cell: { row: 0, column },
    roundingHides: false,
  };
  const limit = indicator.limits?.[level];
  if (value === undefined || limit === undefined) {
    const state = limit === undefined ? "noLimit" : "missing";
    return { indicator, result: { ...base, state }, value: NaN, bound: NaN };
  }
  const floor = limit * (rule.floor ?? 0);
  const isMet = compareToLimit(value, limit) >= 0;
  const isBelowFloor = !isMet && rule.floor !== undefined && compareToLimit(value, floor) < 0;
  const state = isMet ? "met" : isBelowFloor ? "belowFloor" : "short";
  return {
    indicator,
    result: { ...base, state, value, limit, margin: value - limit },
    value,
    bound: isBelowFloor ? floor : limit,
  };
}
