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

/**
 * The difference coefficient of one indicator over the counted schools, judged raw; left open where a school's figure
 * is missing or, `complete` false, where a row that may be a school's was not counted.
 */
export function judgeCoefficient(
  indicator: Indicator,
  schools: readonly SchoolResult[],
  rule: CoefficientRule,
  level: Level,
  complete: boolean,
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
    ...judge(spread.coefficient, rule, level, {
      judged: rule.judges === "each",
      complete: complete && base.missingRows.length === 0,
    }),
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

/**
 * Value against the rule's limit of a level; `judged` false: the value stands without a verdict; `complete` false: a
 * figure is still to come, and one large school can turn a failure into a pass as well as a pass into a failure.
 */
export function judge(
  value: number,
  rule: CoefficientRule,
  level: Level,
  { judged, complete }: { readonly judged: boolean; readonly complete: boolean },
): Pick<CoefficientResult, "borderline"> & {
  value: number;
  limit?: number;
  excess?: number;
  state: "pass" | "fail" | "open" | "noLimit";
} {
  if (!judged) return { value, state: "noLimit", borderline: false };
  const limit = rule.limits[level];
  const excess = value - limit;
  if (!complete) return { value, limit, excess, state: "open", borderline: false };
  const passes = compareToLimit(value, limit) <= 0;
  const shownPasses = compareToLimit(roundToDecimals(value, rule.decimals), limit) <= 0;
  return {
    value,
    limit,
    excess,
    state: passes ? "pass" : "fail",
    borderline: passes !== shownPasses || compareToLimit(Math.abs(excess), BORDERLINE_BAND) <= 0,
  };
}
