import { compareToLimit } from "../compareToLimit";
import { differenceCoefficient } from "../differenceCoefficient";
import { cheapestUnits } from "./cheapestUnits";
import { levelsToMeet } from "./levelsToMeet";
import type { WholePlan } from "./WholePlan";
import { WholeUnitWalk } from "./WholeUnitWalk";

/** What rounding to 12 digits can let pass above the target. */
const forgiven = 2e-11;

/**
 * levelBothEnds in whole units: the least number that has to move, from where taking one away saves most of Σ T²/p
 * to where one more costs least; no school gives what it has not. Each move does less than the one before, so the
 * first that reaches the target is the least, and where moving no longer gains, nothing comes nearer.
 *
 * @example levelBothEndsWhole([1, 5], [1, 1], 0.4).changes // [1, -1]
 */
export function levelBothEndsWhole(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): WholePlan {
  const { coefficient, mean } = differenceCoefficient(totals, pupils);
  if (compareToLimit(coefficient, target) <= 0) {
    return { changes: totals.map(() => 0), coefficient, reaches: true };
  }
  const walk = walkTo(totals, pupils, movesToBeginWith(totals, pupils, mean, target));
  while (!walk.reaches(target)) {
    if (!(walk.gainOfExchange > 0)) {
      return { changes: walk.changes, coefficient: walk.coefficient(), reaches: false };
    }
    walk.receive();
    walk.give();
  }
  return { changes: walk.changes, coefficient: walk.coefficient(), reaches: true };
}

/**
 * Moves that are certainly among those to be made: what the exact amounts need, less one per school, because so
 * many fewer whole units still leave every exchange among them a gain.
 */
function movesToBeginWith(
  totals: readonly number[],
  pupils: readonly number[],
  mean: number,
  target: number,
): number {
  const { lower } = levelsToMeet(totals, pupils, mean, target * (1 + forgiven));
  const needed = totals.reduce(
    (sum, total, school) => sum + Math.max(0, lower * (pupils[school] as number) - total),
    0,
  );
  return Math.max(0, Math.ceil(needed) - 1 - totals.length);
}

/** So many units moved to where they do most from where they are missed least. */
function walkTo(
  totals: readonly number[],
  pupils: readonly number[],
  moves: number,
): WholeUnitWalk {
  const received = cheapestUnits(totals, pupils, moves);
  const given = cheapestUnits(
    totals.map((total) => -total),
    pupils,
    moves,
    totals.map(Math.floor),
  );
  const walk = new WholeUnitWalk(
    totals,
    pupils,
    received.map((units, school) => units - (given[school] as number)),
  );
  for (let units = sumOf(received); units < moves; units++) walk.receive();
  for (let units = sumOf(given); units < moves; units++) walk.give();
  return walk;
}

function sumOf(units: readonly number[]): number {
  return units.reduce((sum, part) => sum + part, 0);
}
