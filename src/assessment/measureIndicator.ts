import { effectivePupils } from "../measures/effectivePupils";
import { perPupil } from "../measures/perPupil";
import type { Indicator } from "../standards/Indicator";
import type { JudgedSchool } from "./JudgedSchool";
import type { ResolvedNumerator } from "./resolveNumerator";
import { stockOf } from "./stockOf";

/** One school × one indicator as a number. */
export interface Measured {
  readonly value: number;
  /** This level's stock. */
  readonly total: number;
  /** Of a stock that was split: all of it, and the pupils that share it. */
  readonly whole?: { readonly stock: number; readonly sharers: number };
}

/** Undefined where a figure is missing or cannot be told from that of another level. */
export function measureIndicator(
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
