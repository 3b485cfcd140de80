import type { LevelPupils } from "./LevelPupils";
import { weightedPupils } from "./weightedPupils";

/**
 * The pupils by which a combined school's whole stock is divided to give the value of one level:
 * primary A + 1.1B + 1.32C, junior A/1.1 + B + 1.2C. A school of that level alone: its own pupils.
 *
 * Source: 《测算均衡系数拆分公式》.
 *
 * @example effectivePupils("junior", { primary: 110, junior: 100, senior: 0 }) // 200
 */
export function effectivePupils(level: "primary" | "junior", pupils: LevelPupils): number {
  return weightedPupils(pupils) / (level === "primary" ? 50 : 55);
}
