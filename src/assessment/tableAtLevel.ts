import type { SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";

/** A table as one level sees it: where a column counts that level alone, it stands for its field. */
export function tableAtLevel(table: SchoolTable, level: Level): SchoolTable {
  const own = table.columns.filter((column) => column.level === level);
  if (table.columns.every((column) => !column.level)) return table;
  const fields = new Set(own.map(({ field }) => field));
  const columns = table.columns.filter(
    (column) => column.level === level || (!column.level && !fields.has(column.field)),
  );
  return { ...table, columns, rows: table.rows.map(atLevel) };

  function atLevel(row: SchoolRow): SchoolRow {
    const numbers = { ...row.numbers };
    for (const field of fields) {
      const number = row.levelNumbers?.[level]?.[field];
      if (number === undefined) delete numbers[field];
      else numbers[field] = number;
    }
    return { ...row, numbers };
  }
}
