import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";
import { columnsAtLevel } from "./columnsAtLevel";
import { rowAtLevel } from "./rowAtLevel";

/** A table as one level sees it: where a column counts that level alone, it stands for its field. */
export function tableAtLevel(table: SchoolTable, level: Level): SchoolTable {
  if (table.columns.every((column) => !column.level)) return table;
  const atLevel = rowAtLevel(table.columns, level);
  return {
    ...table,
    columns: columnsAtLevel(table.columns, level),
    rows: table.rows.map(atLevel),
  };
}
