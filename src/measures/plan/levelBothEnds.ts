import { compareToLimit } from "../compareToLimit";
import { differenceCoefficient } from "../differenceCoefficient";
import { aimAtTarget } from "./aimAtTarget";
import { changeTo } from "./changeTo";
import { levelsToMeet } from "./levelsToMeet";
import { sumToZero } from "./sumToZero";

/**
 * The least that has to move between schools for the difference coefficient to come to `target`: what each school
 * receives (above 0) or gives (below 0), adding up to 0. The lowest are raised to one level and the highest lowered
 * to another. All 0 where the target is met; for a target of 0 every school comes to the county mean.
 *
 * Pupils above 0, totals of 0 or more, not all 0. Source: our own optimisation, no official method.
 *
 * @throws RangeError where the coefficient is not defined.
 * @example levelBothEnds([1, 3], [1, 1], 0.25) // [0.5, -0.5]
 */
export function levelBothEnds(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): number[] {
  const { coefficient, mean } = differenceCoefficient(totals, pupils);
  if (compareToLimit(coefficient, target) <= 0) return totals.map(() => 0);
  return aimAtTarget(totals, pupils, target, (aim) => {
    const { lower, upper } = levelsToMeet(totals, pupils, mean, aim);
    return sumToZero(
      totals.map((total, school) => {
        const heads = pupils[school] as number;
        return changeTo(Math.min(Math.max(total / heads, lower), upper), total, heads);
      }),
      pupils,
    );
  });
}
