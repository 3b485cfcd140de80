import type { RetentionCounts } from "./RetentionCounts";
import type { RetentionFormula } from "./RetentionFormula";
import { retentionTerms } from "./retentionTerms";

/**
 * 巩固率 as a fraction: the share of a year group that stayed until it graduated.
 *
 * Only the adjusted formula is capped at 1, as its source has it. NaN where nobody could have stayed, or where fewer
 * than nobody did.
 *
 * @example retention({ graduates: 95, entrants: 100, movedIn: 5, movedOut: 8, deaths: 0 }, "national") // 0.98
 */
export function retention(counts: RetentionCounts, formula: RetentionFormula): number {
  const { stayed, expected } = retentionTerms(counts, formula);
  if (!(expected > 0 && stayed >= 0)) return NaN;
  const rate = stayed / expected;
  return formula === "adjusted" ? Math.min(1, rate) : rate;
}
