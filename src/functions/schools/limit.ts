import { chooseLimit } from "../standard/chooseLimit";

/**
 * LIMIT(indicator, level, [standard]): the limit that a school must reach, in the unit of the indicator.
 * #N/A for an unknown indicator, level or standard, and where the standard sets no limit per school.
 *
 * @example limit("L1", "初中", null) // 5.3
 */
export function limit(indicator: unknown, level: unknown, standard: unknown): number {
  return chooseLimit(indicator, level, standard).limit;
}
