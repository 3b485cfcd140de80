import type { SchoolRow } from "../../sheet/SchoolRow";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { outOfScope } from "../outOfScope";

/** Whether a row counts at a level as soon as it has pupils enough there. */
export function countsAtLevel(row: SchoolRow, level: Level, standard: Standard): boolean {
  if (!row.levels.includes(level)) return false;
  if (row.putBack) return true;
  return (
    row.kind !== "otherLevel" &&
    outOfScope(row, Number.MAX_SAFE_INTEGER, standard.scope) === undefined
  );
}
