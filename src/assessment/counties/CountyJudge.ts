import { differenceCoefficient } from "../../measures/differenceCoefficient";
import type { SchoolRow } from "../../sheet/SchoolRow";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Indicator } from "../../standards/Indicator";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { allowedShort } from "../allowedShort";
import type { CoefficientResult } from "../CoefficientResult";
import type { CountyResult } from "../CountyResult";
import { columnsAtLevel } from "../columnsAtLevel";
import { countyVerdict } from "../countyVerdict";
import { exclusionOf } from "../exclusionOf";
import { indicatorState } from "../indicatorState";
import { judge } from "../judgeCoefficient";
import { judgeComposite } from "../judgeComposite";
import { measureIndicator } from "../measureIndicator";
import { pupilsField } from "../pupilsField";
import { resolveNumerator } from "../resolveNumerator";
import type { ResolvedNumerator } from "../resolveNumerator";
import type { Verdict } from "../SchoolResult";
import { rowAtLevel } from "../rowAtLevel";
import { schoolVerdict } from "../schoolVerdict";
import { splitStateAt } from "../splitStateAt";
import type { CountyRows } from "./CountyRows";

/** One indicator with the figures of a county's schools, columns that are filled anew for every county. */
interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly numerator: ResolvedNumerator;
  readonly limit: number | undefined;
  readonly totals: Float64Array;
  readonly pupils: Float64Array;
  counted: number;
}

type JudgedCoefficient = Pick<
  CoefficientResult,
  "indicatorId" | "state" | "borderline" | "value" | "limit"
> & { readonly missing: number };

/**
 * Judges the counties of one table at one level as assessTable judges the table of each, by the same functions, and
 * keeps of every school its verdict alone: no reasons, no results, no names.
 */
export class CountyJudge {
  private readonly atLevel: ReturnType<typeof rowAtLevel>;
  private readonly ownPupils: ReturnType<typeof pupilsField>;
  private readonly splitOf: ReturnType<typeof splitStateAt>;
  private readonly indicators: readonly JudgedIndicator[];
  private readonly allowed: number | undefined;
  /** Indicators with a limit that the table has no column for: missing in every school. */
  private readonly absent: number;

  /** `mostRows`: of one county. */
  constructor(
    whole: SchoolTable,
    private readonly standard: Standard,
    private readonly level: Level,
    mostRows: number,
  ) {
    const table = { ...whole, columns: columnsAtLevel(whole.columns, level) };
    this.atLevel = rowAtLevel(whole.columns, level);
    this.ownPupils = pupilsField(level, table.columns);
    this.splitOf = splitStateAt(table, level);
    this.indicators = standard.indicators.flatMap((indicator) => {
      const numerator = resolveNumerator(indicator, table.columns, level);
      const limit = indicator.limits?.[level];
      const columns = () => new Float64Array(mostRows);
      return numerator
        ? [{ indicator, numerator, limit, totals: columns(), pupils: columns(), counted: 0 }]
        : [];
    });
    const judged = (each: readonly { readonly limits?: unknown }[]): number =>
      each.filter(({ limits }) => limits).length;
    this.absent =
      judged(standard.indicators) - judged(this.indicators.map(({ indicator }) => indicator));
    this.allowed = standard.schoolRule && allowedShort(standard, standard.schoolRule);
  }

  judge(county: CountyRows): CountyResult {
    const { standard, level, indicators } = this;
    for (const each of indicators) each.counted = 0;
    const verdicts: Record<Verdict, number> = { pass: 0, borderline: 0, fail: 0, unknown: 0 };
    let schools = 0;
    let leftOut = county.leftOut.filter((row) => row.hasFigures).length;
    for (const each of county.rows) {
      const row = this.atLevel(each);
      const excluded = exclusionOf(row, level, this.ownPupils, standard);
      if (excluded?.hasFigures) leftOut++;
      if (excluded || !row.levels.includes(level)) continue;
      schools++;
      verdicts[this.judgeSchool(row)]++;
    }

    const leavesOpen = leftOut > 0;
    const coefficients = indicators.map((each) => this.coefficientOf(each, schools, !leavesOpen));
    const composite = judgeComposite(coefficients, standard, level, !leavesOpen);
    const counts = {
      schools,
      failing: verdicts.fail,
      borderline: verdicts.borderline,
      unknown: verdicts.unknown,
    };
    return {
      key: county.key,
      prefecture: county.prefecture,
      county: county.county,
      level,
      verdict: countyVerdict({ standard, counts, coefficients, composite, leavesOpen }),
      ...counts,
      leftOut,
      coefficients: coefficients.map(({ indicatorId, value, limit, state }) => ({
        indicatorId,
        state,
        ...(value !== undefined && { value }),
        ...(limit !== undefined && { limit }),
      })),
      ...(composite && {
        composite: {
          value: composite.value,
          state: composite.state,
          ...(composite.limit !== undefined && { limit: composite.limit }),
        },
      }),
    };
  }

  private judgeSchool(row: SchoolRow): Verdict {
    const { level, standard } = this;
    const pupils = row.numbers[this.ownPupils]!;
    const school = { row, level, pupils, split: this.splitOf(row) };
    let belowFloor = 0;
    let short = 0;
    let missing = this.absent;
    for (const each of this.indicators) {
      const measured = measureIndicator(school, each.indicator, each.numerator);
      if (!measured) {
        if (each.limit !== undefined) missing++;
        continue;
      }
      each.totals[each.counted] = measured.total;
      each.pupils[each.counted] = pupils;
      each.counted++;
      if (each.limit === undefined) continue;
      const state = indicatorState(measured.value, each.limit, standard.schoolRule);
      if (state === "met") continue;
      short++;
      if (state === "belowFloor") belowFloor++;
    }
    return schoolVerdict(belowFloor, short, missing, this.allowed);
  }

  private coefficientOf(
    { indicator, totals, pupils, counted }: JudgedIndicator,
    schools: number,
    allCounted: boolean,
  ): JudgedCoefficient {
    const base = { indicatorId: indicator.id, missing: schools - counted };
    const rule = this.standard.coefficientRule;
    const { coefficient } = differenceCoefficient(
      totals.subarray(0, counted),
      pupils.subarray(0, counted),
    );
    if (counted === 0 || !Number.isFinite(coefficient))
      return { ...base, state: "undefined", borderline: false };
    const complete = allCounted && base.missing === 0;
    return {
      ...base,
      ...judge(coefficient, rule, this.level, { judged: rule.judges === "each", complete }),
    };
  }
}
