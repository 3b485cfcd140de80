import { effectivePupils } from "../measures/effectivePupils";
import type { SchoolRow } from "../sheet/SchoolRow";
import type { Level } from "../standards/Level";
import type { SplitState } from "./splitState";

/**
 * The pupils that a school's shared stocks are divided by at a level where it has `pupils`; undefined where the pupils
 * of another level are not known.
 */
export function sharersOf(
  { numbers }: SchoolRow,
  level: Level,
  pupils: number,
  split: SplitState,
): number | undefined {
  if (split === "unknown") return undefined;
  if (split !== "split") return pupils;
  return effectivePupils(level, {
    primary: numbers.primaryPupils ?? 0,
    junior: numbers.juniorPupils ?? 0,
    senior: numbers.seniorPupils ?? 0,
  });
}
