import type { SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";
import { splitStateAt } from "./splitStateAt";

/**
 * How a school's shared stocks come to one level. "whole": it has no other level. "split": by the pupils of its
 * levels. "given": the table does not count pupils by level, so its figures stand as those of this level.
 * "unknown": it has another level whose pupils are missing or unreadable; shared stocks cannot be told then.
 */
export type SplitState = "whole" | "split" | "given" | "unknown";

type StateOf = ReturnType<typeof splitStateAt>;

/** A table's unreadable cells are looked through once, not once per school. */
const ofTables = new WeakMap<SchoolTable, Partial<Record<Level, StateOf>>>();

export function splitState(table: SchoolTable, row: SchoolRow, level: Level): SplitState {
  const ofTable = ofTables.get(table) ?? {};
  ofTables.set(table, ofTable);
  return (ofTable[level] ??= splitStateAt(table, level))(row);
}
