import type { Indicator } from "../standards/Indicator";
import type { JudgedSchool } from "./JudgedSchool";
import type { ResolvedNumerator } from "./resolveNumerator";
import { sharersOf } from "./sharersOf";
import { stockOf } from "./stockOf";
import { totalAtLevel } from "./totalAtLevel";
import { valueOf } from "./valueOf";

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
  const { per } = indicator;
  const { basis } = numerator.main;
  // A column that counts this level alone needs neither splitting nor telling apart.
  const isOwn = numerator.terms.every(({ column }) => column.level === level);
  const isShared = indicator.shared && basis === "total" && !isOwn;
  // One row for both levels: its teachers would be counted twice, in full, and a ready-made figure is not that of both.
  if (!isShared && !isOwn && row.levels.length > 1) return undefined;
  const sharers = isShared ? sharersOf(row, level, pupils, split) : pupils;
  if (sharers === undefined) return undefined;
  const value = valueOf(stock, sharers, basis, per);
  const total = totalAtLevel(stock, value, pupils, sharers, basis, per);
  return isShared && split === "split"
    ? { value, total, whole: { stock, sharers } }
    : { value, total };
}
