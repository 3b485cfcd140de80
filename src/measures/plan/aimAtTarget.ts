import { compareToLimit } from "../compareToLimit";
import { coefficientAfter } from "./coefficientAfter";

/**
 * The changes for `target` whose coefficient, computed anew, is judged to reach it. The closed forms are right to
 * their last digits; where rounding still leaves the coefficient above the target, they are aimed that much lower.
 * Aimed at 0 they give what can be had: every school at one level, whatever the rounding of the totals leaves.
 */
export function aimAtTarget(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
  changesFor: (aim: number) => number[],
): number[] {
  let aim = target;
  for (let share = 2; ; share *= 2) {
    const changes = changesFor(aim);
    const coefficient = coefficientAfter(totals, pupils, changes);
    if (aim === 0 || compareToLimit(coefficient, target) <= 0) return changes;
    aim = Math.max(0, aim - share * (coefficient - target));
  }
}
