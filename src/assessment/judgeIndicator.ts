import { compareToLimit } from "../measures/compareToLimit";
import { effectivePupils } from "../measures/effectivePupils";
import { perPupil } from "../measures/perPupil";
import { roundToDecimals } from "../measures/roundToDecimals";
import { shortfall } from "../measures/shortfall";
import type { SchoolRow } from "../sheet/SchoolRow";
import type { Indicator } from "../standards/Indicator";
import type { Level } from "../standards/Level";
import type { SchoolRule } from "../standards/Standard";
import type { IndicatorResult } from "./IndicatorResult";
import { otherPupils } from "./pupilsOf";
import type { ResolvedNumerator } from "./resolveNumerator";

/** What one school is judged on. */
export interface JudgedSchool {
  readonly row: SchoolRow;
  readonly level: Level;
  /** Pupils of this level, above 0. */
  readonly pupils: number;
  /** False where a cell with the pupils of another level could not be read: shared stocks cannot be split then. */
  readonly splittable: boolean;
}

/** One school × one indicator; a blank or unreadable figure is "missing", never 0. */
export function judgeIndicator(
  school: JudgedSchool,
  indicator: Indicator,
  numerator: ResolvedNumerator,
  rule: SchoolRule | undefined,
): IndicatorResult {
  const cell = { row: school.row.row, column: numerator.main.column };
  const base = { indicatorId: indicator.id, cell, roundingHides: false };
  const measured = measure(school, indicator, numerator);
  if (!measured) return { ...base, state: "missing" };
  const limit = indicator.limits?.[school.level];
  if (limit === undefined) return { ...base, ...measured, state: "noLimit" };

  const { value, total } = measured;
  const met = compareToLimit(value, limit) >= 0;
  const belowFloor =
    !met && rule?.floor !== undefined && compareToLimit(value, limit * rule.floor) < 0;
  return {
    ...base,
    ...measured,
    state: met ? "met" : belowFloor ? "belowFloor" : "short",
    limit,
    margin: value - limit,
    shortfall: met ? 0 : shortfall(total, school.pupils, indicator.per, limit, indicator.countable),
    roundingHides: !met && compareToLimit(roundToDecimals(value, indicator.decimals), limit) >= 0,
  };
}

function measure(
  { row, level, pupils, splittable }: JudgedSchool,
  indicator: Indicator,
  numerator: ResolvedNumerator,
): { value: number; total: number } | undefined {
  let stock = 0;
  for (const { column, sign } of numerator.terms) {
    const number = row.numbers[column.field];
    if (number === undefined) return undefined;
    stock += sign * number;
  }
  if (numerator.main.basis !== "total") {
    const value =
      numerator.main.basis === "perPupil" ? stock * indicator.per : (stock * indicator.per) / 100;
    return { value, total: (value * pupils) / indicator.per };
  }
  if (!indicator.shared || otherPupils(level, row) === 0)
    return indicator.shared && !splittable
      ? undefined
      : { value: perPupil(stock, pupils, indicator.per), total: stock };
  const sharers = effectivePupils(level, {
    primary: row.numbers.primaryPupils ?? 0,
    junior: row.numbers.juniorPupils ?? 0,
    senior: row.numbers.seniorPupils ?? 0,
  });
  return { value: perPupil(stock, sharers, indicator.per), total: (stock * pupils) / sharers };
}
