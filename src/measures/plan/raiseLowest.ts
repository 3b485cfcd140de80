import { compareToLimit } from "../compareToLimit";
import { differenceCoefficient } from "../differenceCoefficient";
import { aimAtTarget } from "./aimAtTarget";
import { changeTo } from "./changeTo";
import { levelToRaise } from "./levelToRaise";

/**
 * The least additions, school by school, that bring the difference coefficient to `target`: for any sum to be added
 * the spread is least when it raises the lowest schools to a common level, and that level is found exactly. All 0
 * where the target is met; for a target of 0 every school comes up to the highest.
 *
 * Pupils above 0, totals of 0 or more, not all 0. Source: our own optimisation (water-filling), no official method.
 *
 * @throws RangeError where the coefficient is not defined.
 * @example raiseLowest([1, 3], [1, 1], 0) // [2, 0]
 */
export function raiseLowest(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): number[] {
  const { coefficient } = differenceCoefficient(totals, pupils);
  if (compareToLimit(coefficient, target) <= 0) return totals.map(() => 0);
  return aimAtTarget(totals, pupils, target, (aim) => {
    const level = levelToRaise(totals, pupils, aim);
    return totals.map((total, school) =>
      Math.max(0, changeTo(level, total, pupils[school] as number)),
    );
  });
}
