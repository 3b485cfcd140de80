import { compareToLimit } from "../compareToLimit";
import { differenceCoefficient } from "../differenceCoefficient";
import { cheapestUnits } from "./cheapestUnits";
import { levelToRaise } from "./levelToRaise";
import type { WholePlan } from "./WholePlan";
import { WholeUnitWalk } from "./WholeUnitWalk";

/** What rounding to 12 digits can let pass above the target. */
const forgiven = 2e-11;
/** Once all schools could be at the highest's level, so many more units per school are tried before giving up. */
const unitsBeyond = 100;
/** Nobody waits for more. */
const mostSteps = 1_000_000;

/** A plan to add whole units, and how far they were looked for. */
export interface WholeAdditions extends WholePlan {
  /** The most units that were tried. */
  readonly limit: number;
}

/**
 * raiseLowest in whole units: the least number of them that reaches the target, where they do most for it.
 *
 * For each number of units the best places are those of the lowest marginal costs (2(T + k) + 1) / p. What the exact
 * amounts need in all is a lower bound; from there the number goes up one by one, since a unit more can also widen
 * the spread. Where nothing up to `limit` reaches the target, the best that was found below it.
 *
 * @example raiseLowestWhole([1, 5], [1, 1], 0.25).changes // [2, 0]
 */
export function raiseLowestWhole(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): WholeAdditions {
  const { coefficient } = differenceCoefficient(totals, pupils);
  if (compareToLimit(coefficient, target) <= 0) {
    return { changes: totals.map(() => 0), coefficient, reaches: true, limit: 0 };
  }
  const start = unitsNeeded(totals, pupils, target);
  const toHighest = unitsNeeded(totals, pupils, 0) + totals.length;
  const limit = Math.min(toHighest + unitsBeyond * totals.length, start + mostSteps);
  const found = search(totals, pupils, start, limit, target);
  if (found.reaches) return { ...found, limit };
  // Fewer units than the exact amounts need may still have come nearer than anything above.
  const earlier = search(totals, pupils, unitsNeeded(totals, pupils, found.coefficient), start, 0);
  return { ...(earlier.coefficient <= found.coefficient ? earlier : found), limit };
}

/** Fewer whole units than this cannot do. */
function unitsNeeded(totals: readonly number[], pupils: readonly number[], target: number): number {
  const level = levelToRaise(totals, pupils, target * (1 + forgiven));
  const needed = totals.reduce(
    (sum, total, school) => sum + Math.max(0, level * (pupils[school] as number) - total),
    0,
  );
  return Math.max(0, Math.ceil(needed) - 1);
}

/** Tries each number of units from one to another, until one reaches the target. */
function search(
  totals: readonly number[],
  pupils: readonly number[],
  from: number,
  to: number,
  target: number,
): WholePlan {
  const walk = walkTo(totals, pupils, from);
  let best = { units: from, square: Infinity };
  for (let units = from; ; units++) {
    if (walk.reaches(target)) {
      return { changes: walk.changes, coefficient: walk.coefficient(), reaches: true };
    }
    const square = walk.roughSquare;
    if (square < best.square) best = { units, square };
    if (units >= to) break;
    walk.receive();
  }
  const nearest = walkTo(totals, pupils, best.units);
  return { changes: nearest.changes, coefficient: nearest.coefficient(), reaches: false };
}

/** The best places for so many units. */
function walkTo(
  totals: readonly number[],
  pupils: readonly number[],
  units: number,
): WholeUnitWalk {
  const first = cheapestUnits(totals, pupils, units);
  const walk = new WholeUnitWalk(totals, pupils, first);
  let given = first.reduce((sum, part) => sum + part, 0);
  for (; given < units; given++) walk.receive();
  return walk;
}
