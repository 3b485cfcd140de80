import type { LevelPupils } from "./LevelPupils";
import { weightedPupils } from "./weightedPupils";

/** A combined school's stock, level by level. */
export interface SharedParts {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}

/**
 * Splits a combined school's shared stock between its levels, one pupil weighing 1 : 1.1 : 1.32.
 * `primary + junior + senior`, added in this order, is the total exactly; a level without pupils gets 0.
 * All parts are NaN where the school has no pupils.
 *
 * Source: 《测算均衡系数拆分公式》.
 *
 * @example splitShared(23226, { primary: 166, junior: 210, senior: 0 }).primary // 9711.627204030226
 */
export function splitShared(total: number, pupils: LevelPupils): SharedParts {
  const weight = weightedPupils(pupils);
  if (!(weight > 0)) return { primary: NaN, junior: NaN, senior: NaN };
  if (pupils.senior > 0) {
    const primary = (total * 50 * pupils.primary) / weight;
    const junior = (total * 55 * pupils.junior) / weight;
    const parts = withSenior(total, primary, junior);
    if (parts.primary + parts.junior + parts.senior === total) return parts;
    return withSenior(total, onGridOf(total, primary), onGridOf(total, junior));
  }
  if (pupils.junior > 0) {
    const primary = (total * 50 * pupils.primary) / weight;
    const exact = primary + (total - primary) === total ? primary : onGridOf(total, primary);
    return { primary: exact, junior: total - exact, senior: 0 };
  }
  return { primary: total, junior: 0, senior: 0 };
}

function withSenior(total: number, primary: number, junior: number): SharedParts {
  return { primary, junior, senior: total - (primary + junior) };
}

/** The part rounded to the last binary digit of the total: differences from the total are then exact. */
function onGridOf(total: number, part: number): number {
  return total + part - total;
}
