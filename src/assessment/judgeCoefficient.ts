import { compareToLimit } from "../measures/compareToLimit";
import { contributions } from "../measures/contributions";
import { differenceCoefficient } from "../measures/differenceCoefficient";
import { roundToDecimals } from "../measures/roundToDecimals";
import type { Indicator } from "../standards/Indicator";
import type { Level } from "../standards/Level";
import type { CoefficientRule } from "../standards/Standard";
import type { CoefficientResult } from "./CoefficientResult";
import type { SchoolResult } from "./SchoolResult";

/** A coefficient this near its limit is shown as borderline. */
const BORDERLINE_BAND = 0.005;

/** The difference coefficient of one indicator over the counted schools, judged raw. */
export function judgeCoefficient(
  indicator: Indicator,
  schools: readonly SchoolResult[],
  rule: CoefficientRule,
  level: Level,
): CoefficientResult {
  const measured = schools.flatMap((school) => {
    const result = school.indicators.find((candidate) => candidate.indicatorId === indicator.id);
    return result?.value === undefined || result.total === undefined
      ? []
      : [{ school, value: result.value, total: result.total }];
  });
  const counted = new Set(measured.map(({ school }) => school.row));
  const totals = measured.map(({ total }) => total);
  const pupils = measured.map(({ school }) => school.pupils);
  const spread = differenceCoefficient(totals, pupils);
  const base = {
    indicatorId: indicator.id,
    schoolsCounted: measured.length,
    missingRows: schools.filter((school) => !counted.has(school.row)).map((school) => school.row),
  };
  if (measured.length === 0 || !Number.isFinite(spread.coefficient))
    return { ...base, state: "undefined", borderline: false, contributions: [] };

  const countyMean = spread.mean * indicator.per;
  const shares = contributions(totals, pupils);
  return {
    ...base,
    ...judge(spread.coefficient, rule, level, rule.judges === "each"),
    countyMean,
    standardDeviation: spread.standardDeviation * indicator.per,
    contributions: measured
      .map(({ school, value }, index) => ({
        row: school.row,
        name: school.name,
        value,
        fromMean: value - countyMean,
        share: shares[index]!,
      }))
      .sort((a, b) => b.share - a.share),
  };
}

/** Value against the rule's limit of a level; `judged` false: the value stands without a verdict. */
export function judge(
  value: number,
  rule: CoefficientRule,
  level: Level,
  judged: boolean,
): Pick<CoefficientResult, "borderline"> & {
  value: number;
  limit?: number;
  excess?: number;
  state: "pass" | "fail" | "noLimit";
} {
  if (!judged) return { value, state: "noLimit", borderline: false };
  const limit = rule.limits[level];
  const passes = compareToLimit(value, limit) <= 0;
  const shownPasses = compareToLimit(roundToDecimals(value, rule.decimals), limit) <= 0;
  return {
    value,
    limit,
    excess: value - limit,
    state: passes ? "pass" : "fail",
    borderline:
      passes !== shownPasses || compareToLimit(Math.abs(value - limit), BORDERLINE_BAND) <= 0,
  };
}
