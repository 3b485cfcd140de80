import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import { pupilsField } from "../pupilsField";

/** The rows whose cell for the pupils of a level is empty or 0: the rules of that level are an error or 0 there. */
export function rowsWithoutPupils(table: SchoolTable, level: Level): ReadonlySet<number> {
  const field = pupilsField(level, table.columns);
  const column = table.columns.find((each) => each.field === field)?.column;
  const unread = new Set(
    table.unreadable.filter((cell) => cell.column === column).map(({ row }) => row),
  );
  return new Set(
    table.rows
      .filter(
        ({ row, numbers, units }) => (numbers[field] ?? 0) === 0 && !units && !unread.has(row),
      )
      .map(({ row }) => row),
  );
}
