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
import type { ResolvedNumerator } from "./resolveNumerator";
import { stockOf } from "./stockOf";
import type { SplitState } from "./splitState";

/** What one school is judged on. */
export interface JudgedSchool {
  readonly row: SchoolRow;
  readonly level: Level;
  /** Pupils of this level, above 0. */
  readonly pupils: number;
  readonly split: SplitState;
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
  const { value, total, whole } = measured;
  const limit = indicator.limits?.[school.level];
  if (limit === undefined) return { ...base, value, total, state: "noLimit" };

  const state = stateOf(value, limit, rule);
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
    roundingHides: stateOf(roundToDecimals(value, indicator.decimals), limit, rule) !== state,
  };
}

function stateOf(
  value: number,
  limit: number,
  rule: SchoolRule | undefined,
): "met" | "short" | "belowFloor" {
  if (compareToLimit(value, limit) >= 0) return "met";
  return rule?.floor !== undefined && compareToLimit(value, limit * rule.floor) < 0
    ? "belowFloor"
    : "short";
}

interface Measured {
  readonly value: number;
  /** This level's stock. */
  readonly total: number;
  /** Of a stock that was split: all of it, and the pupils that share it. */
  readonly whole?: { readonly stock: number; readonly sharers: number };
}

function measure(
  { row, level, pupils, split }: JudgedSchool,
  indicator: Indicator,
  numerator: ResolvedNumerator,
): Measured | undefined {
  const stock = stockOf(row, numerator);
  if (stock === undefined) return undefined;
  // A part above its whole is a contradiction on the sheet, no want of rooms.
  if (stock < 0) return undefined;
  const { basis } = numerator.main;
  // A column that counts this level alone needs neither splitting nor telling apart.
  const isOwn = numerator.terms.every(({ column }) => column.level === level);
  if (basis !== "total") {
    // A ready-made figure on one row cannot be that of both levels.
    if (row.levels.length > 1 && !isOwn) return undefined;
    const value = basis === "perPupil" ? stock * indicator.per : (stock * indicator.per) / 100;
    return { value, total: (value * pupils) / indicator.per };
  }
  if (!indicator.shared || isOwn) {
    // One row for both levels: its teachers would be counted twice, in full.
    if (row.levels.length > 1 && !isOwn) return undefined;
    return { value: perPupil(stock, pupils, indicator.per), total: stock };
  }
  if (split === "unknown") return undefined;
  if (split !== "split") return { value: perPupil(stock, pupils, indicator.per), total: stock };
  const sharers = effectivePupils(level, {
    primary: row.numbers.primaryPupils ?? 0,
    junior: row.numbers.juniorPupils ?? 0,
    senior: row.numbers.seniorPupils ?? 0,
  });
  return {
    value: perPupil(stock, sharers, indicator.per),
    total: (stock * pupils) / sharers,
    whole: { stock, sharers },
  };
}
