import type { SchoolRow } from "../sheet/SchoolRow";
import type { Field, TableColumn } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";

/** Which column counts the pupils of a level: its own column where there is one, else 在校生数. */
export function pupilsField(level: Level, columns: readonly TableColumn[]): Field {
  const own: Field = level === "primary" ? "primaryPupils" : "juniorPupils";
  return columns.some((column) => column.field === own) ? own : "pupils";
}

/** Pupils of the other levels of a combined school, who share its rooms, grounds and equipment. */
export function otherPupils(level: Level, row: SchoolRow): number {
  const other = level === "primary" ? row.numbers.juniorPupils : row.numbers.primaryPupils;
  return (other ?? 0) + (row.numbers.seniorPupils ?? 0);
}
