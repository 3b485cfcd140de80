import type { Field, TableColumn } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";

/** Which column counts the pupils of a level: its own column where there is one, else 在校生数. */
export function pupilsField(level: Level, columns: readonly TableColumn[]): Field {
  const own: Field = level === "primary" ? "primaryPupils" : "juniorPupils";
  return columns.some((column) => column.field === own) ? own : "pupils";
}
