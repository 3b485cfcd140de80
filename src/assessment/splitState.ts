import type { SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Field } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";
import { SHARING_LEVELS } from "./neededFields";
import { pupilsField } from "./pupilsField";

/**
 * How a school's shared stocks come to one level. "whole": it has no other level. "split": by the pupils of its
 * levels. "given": the table does not count pupils by level, so its figures stand as those of this level.
 * "unknown": it has another level whose pupils are missing or unreadable; shared stocks cannot be told then.
 */
export type SplitState = "whole" | "split" | "given" | "unknown";

const LEVEL_FIELDS = ["primaryPupils", "juniorPupils", "seniorPupils"] as const;

export function splitState(table: SchoolTable, row: SchoolRow, level: Level): SplitState {
  const own = pupilsField(level, table.columns);
  const needed = SHARING_LEVELS[row.kind];
  if (own === "pupils") return needed ? "given" : "whole";
  const isUnreadable = table.unreadable.some(
    (cell) => cell.row === row.row && (LEVEL_FIELDS as readonly Field[]).includes(cell.field),
  );
  if (isUnreadable || needed?.some((field) => row.numbers[field] === undefined)) return "unknown";
  const others = LEVEL_FIELDS.filter((field) => field !== own);
  return others.some((field) => (row.numbers[field] ?? 0) > 0) ? "split" : "whole";
}
