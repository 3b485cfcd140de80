import { differenceCoefficient } from "../../measures/differenceCoefficient";
import type { Indicator } from "../../standards/Indicator";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { indicatorState } from "../indicatorState";
import { judge } from "../judgeCoefficient";
import type { CoefficientResult } from "../CoefficientResult";
import type { ResolvedNumerator } from "../resolveNumerator";
import type { SchoolColumns } from "./SchoolColumns";
import { stocksOf } from "./stocksOf";

/** A coefficient in short; `missing`: how many schools have no value. */
export type CoefficientLine = Pick<
  CoefficientResult,
  "indicatorId" | "state" | "borderline" | "value" | "limit"
> & { readonly missing: number };

/** One indicator over the schools of one county after the other, as measureIndicator measures it. */
export class IndicatorColumn {
  private readonly stocks: Float64Array;
  /** Of the schools that have a value, in their order. */
  private readonly totals: Float64Array;
  private readonly pupils: Float64Array;
  private counted = 0;
  private readonly views = new Map<number, readonly [Float64Array, Float64Array]>();

  constructor(
    private readonly indicator: Indicator,
    private readonly numerator: ResolvedNumerator,
    private readonly standard: Standard,
    private readonly level: Level,
    capacity: number,
  ) {
    this.stocks = new Float64Array(capacity);
    this.totals = new Float64Array(capacity);
    this.pupils = new Float64Array(capacity);
  }

  /**
   * Takes every school's value and counts in `schools` where it is short or missing. valueOf and totalAtLevel are
   * written out here: called, they would make two objects of each figure.
   */
  measure(schools: SchoolColumns): void {
    const { indicator, numerator, stocks, totals, pupils } = this;
    const { per } = indicator;
    const { basis } = numerator.main;
    const limit = indicator.limits?.[this.level];
    const { schoolRule } = this.standard;
    const isTotal = basis === "total";
    const parts = basis === "perHundred" ? 100 : 1;
    const isOwn = numerator.terms.every(({ column }) => column.level === this.level);
    const shared = indicator.shared && isTotal ? schools.sharers : schools.ownPupils;
    const divisors = isOwn ? schools.pupils : shared;
    stocksOf(schools.rows, schools.length, numerator, stocks);
    let counted = 0;
    for (let at = 0; at < schools.length; at++) {
      const stock = stocks[at]!;
      const sharers = divisors[at]!;
      if (!(stock >= 0 && sharers > 0)) {
        if (limit !== undefined) schools.missing[at]!++;
        continue;
      }
      const heads = schools.pupils[at]!;
      const value = isTotal ? (stock * per) / sharers : (stock * per) / parts;
      if (isTotal) totals[counted] = sharers === heads ? stock : (stock * heads) / sharers;
      else totals[counted] = (value * heads) / per;
      pupils[counted++] = heads;
      // Rounding keeps the order: at the limit or above it, every value is met.
      if (limit === undefined || value >= limit) continue;
      const state = indicatorState(value, limit, schoolRule);
      if (state === "met") continue;
      schools.short[at]!++;
      if (state === "belowFloor") schools.belowFloor[at]!++;
    }
    this.counted = counted;
  }

  /** The coefficient over what was measured last, of so many schools. */
  coefficient(schools: number, allCounted: boolean): CoefficientLine {
    const indicatorId = this.indicator.id;
    const missing = schools - this.counted;
    const rule = this.standard.coefficientRule;
    const { coefficient } = differenceCoefficient(...this.measured());
    if (this.counted === 0 || !Number.isFinite(coefficient))
      return { indicatorId, missing, state: "undefined", borderline: false };
    const { value, limit, state, borderline } = judge(coefficient, rule, this.level, {
      judged: rule.judges === "each",
      complete: allCounted && missing === 0,
    });
    return limit === undefined
      ? { indicatorId, missing, state, borderline, value }
      : { indicatorId, missing, state, borderline, value, limit };
  }

  /** Counties of one size share their views: making one costs more than the coefficient of a small county. */
  private measured(): readonly [Float64Array, Float64Array] {
    const known = this.views.get(this.counted);
    if (known) return known;
    const views = [
      this.totals.subarray(0, this.counted),
      this.pupils.subarray(0, this.counted),
    ] as const;
    this.views.set(this.counted, views);
    return views;
  }
}
