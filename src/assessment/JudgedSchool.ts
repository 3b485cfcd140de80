import type { SchoolRow } from "../sheet/SchoolRow";
import type { Level } from "../standards/Level";
import type { SplitState } from "./splitState";

/** What one school is judged on. */
export interface JudgedSchool {
  readonly row: SchoolRow;
  readonly level: Level;
  /** Pupils of this level, above 0. */
  readonly pupils: number;
  readonly split: SplitState;
}
