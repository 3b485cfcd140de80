import type { LevelPupils } from "./LevelPupils";

/**
 * 50 × (A + 1.1B + 1.32C): the official splitting weights 1 : 1.1 : 1.32 in whole numbers,
 * so that head-counts weigh without rounding (1 : 1.2 between junior and senior is the same ratio).
 *
 * @example weightedPupils({ primary: 1, junior: 1, senior: 1 }) // 171
 */
export function weightedPupils(pupils: LevelPupils): number {
  return 50 * pupils.primary + 55 * pupils.junior + 66 * pupils.senior;
}
