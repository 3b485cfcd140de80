import type { SchoolRow } from "../sheet/SchoolRow";
import type { TableColumn } from "../sheet/TableColumn";
import type { Level } from "../standards/Level";

/** Gives each row the figures of one level in place of those for all levels, where the table has columns for it. */
export function rowAtLevel(
  columns: readonly TableColumn[],
  level: Level,
): (row: SchoolRow) => SchoolRow {
  const fields = columns.filter((column) => column.level === level).map(({ field }) => field);
  if (fields.length === 0) return (row) => row;
  return (row) => {
    const numbers = { ...row.numbers };
    for (const field of fields) {
      const number = row.levelNumbers?.[level]?.[field];
      if (number === undefined) delete numbers[field];
      else numbers[field] = number;
    }
    return { ...row, numbers };
  };
}
