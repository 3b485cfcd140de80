import type { SchoolRow } from "../SchoolRow";
import type { TableColumn } from "../TableColumn";

/** A row's figure in a column, of one level where the column counts one. */
export function figureOf(
  row: Pick<SchoolRow, "numbers" | "levelNumbers">,
  { field, level }: Pick<TableColumn, "field" | "level">,
): number | undefined {
  return level ? row.levelNumbers?.[level]?.[field] : row.numbers[field];
}
