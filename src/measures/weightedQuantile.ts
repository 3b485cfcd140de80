import { compareToLimit } from "./compareToLimit";
import { CompensatedSum } from "./CompensatedSum";
import { sumOf } from "./sumOf";
import type { SortedPairs } from "./sortedByValue";

/** The two neighbours between which a quantile lies; mostly one and the same value. */
export interface QuantileBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The value below which a share of all pupils lies: the lowest at which the pupils, counted from the lowest value
 * upwards, reach the share. Where they reach it exactly, it lies midway between that value and the next one; so
 * Excel's MEDIAN is the half, and the half is the same from above as from below.
 *
 * Inverse of the empirical distribution with averaging at its steps: type 2 of Hyndman and Fan, with weights as in
 * Stata's _pctile. All pupils multiplied, or a school split in two, change nothing. Exactly means to 12 digits, as
 * everywhere. NaN where there are no pairs.
 *
 * @example weightedQuantile(sortedByValue([1, 2, 3], [1, 1, 2]), 0.5) // { lower: 2, upper: 3 }
 */
export function weightedQuantile({ values, weights }: SortedPairs, share: number): QuantileBounds {
  const wanted = share * sumOf(weights).value;
  const nowhere = { lower: NaN, upper: NaN };
  if (!Number.isFinite(wanted)) return nowhere;
  const reached = new CompensatedSum();
  for (let index = 0; index < values.length; index++) {
    const lower = values[index] as number;
    const comparison = compareToLimit(reached.add(weights[index] as number).value, wanted);
    if (comparison === 0) return { lower, upper: values[index + 1] ?? lower };
    if (comparison > 0) return { lower, upper: lower };
  }
  return nowhere;
}
