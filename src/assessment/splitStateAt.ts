import type { SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Field } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";
import { SHARING_LEVELS } from "./neededFields";
import { pupilsField } from "./pupilsField";
import type { SplitState } from "./splitState";

const LEVEL_FIELDS: readonly Field[] = ["primaryPupils", "juniorPupils", "seniorPupils"];

/** splitState for the rows of one table at one level. */
export function splitStateAt(table: SchoolTable, level: Level): (row: SchoolRow) => SplitState {
  const own = pupilsField(level, table.columns);
  if (own === "pupils") return ({ kind }) => (SHARING_LEVELS[kind] ? "given" : "whole");
  const others = LEVEL_FIELDS.filter((field) => field !== own);
  const unreadable = new Set(
    table.unreadable.filter(({ field }) => LEVEL_FIELDS.includes(field)).map(({ row }) => row),
  );
  return ({ row, kind, numbers }) => {
    if (unreadable.has(row)) return "unknown";
    if (SHARING_LEVELS[kind]?.some((field) => numbers[field] === undefined)) return "unknown";
    return others.some((field) => (numbers[field] ?? 0) > 0) ? "split" : "whole";
  };
}
