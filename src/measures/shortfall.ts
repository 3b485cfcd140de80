import { compareToLimit } from "./compareToLimit";
import { perPupil } from "./perPupil";

/**
 * Units a school still misses to reach `limit` (the limit per `per` pupils): 0 where it is reached,
 * whole units for countable things (people, rooms), the exact amount for others.
 * Judged as compareToLimit judges: adding so many passes, one fewer fails. NaN where there are no pupils.
 *
 * @example shortfall(8, 200, 100, 4.2, true) // 1
 */
export function shortfall(
  total: number,
  pupils: number,
  per: number,
  limit: number,
  countable: boolean,
): number {
  if (!(pupils > 0)) return NaN;
  const reaches = (added: number): boolean =>
    compareToLimit(perPupil(total + added, pupils, per), limit) >= 0;
  if (reaches(0)) return 0;
  const needed = (limit * pupils) / per;
  const missing = needed - total;
  if (!countable) return missing;
  if (needed > Number.MAX_SAFE_INTEGER) return Math.ceil(missing);
  // Starts just under the answer, by more than the 12 digits of the comparison forgive.
  let units = Math.max(1, Math.ceil(missing - 1e-11 * needed) - 1);
  while (!reaches(units)) units++;
  return units;
}
