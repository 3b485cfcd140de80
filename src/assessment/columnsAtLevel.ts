import type { TableColumn } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";

/** The columns that a level is judged by: its own, and those for all levels of fields that it has none of its own for. */
export function columnsAtLevel(
  columns: readonly TableColumn[],
  level: Level,
): readonly TableColumn[] {
  const own = new Set(columns.filter((column) => column.level === level).map(({ field }) => field));
  return columns.filter(
    (column) => column.level === level || (!column.level && !own.has(column.field)),
  );
}
