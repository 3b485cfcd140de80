import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Standard } from "../../standards/Standard";
import { awaitedRows } from "../awaitedRows";
import type { FlagRule } from "../Flag";
import { neededFields } from "../neededFields";
import { rowRuns } from "../rowRuns";
import { tableAtLevel } from "../tableAtLevel";
import type { FlaggedLevel } from "./FlaggedLevel";

/** The cells, in runs of one column, without which something cannot be judged. */
export function blankRuns(
  table: SchoolTable,
  standard: Standard,
  levels: readonly FlaggedLevel[],
): Pick<FlagRule, "firstRow" | "lastRow" | "column">[] {
  const schools = new Map(table.rows.map((row) => [row.row, row]));
  const rowsOf = new Map<number, number[]>(table.columns.map(({ column }) => [column, []]));
  for (const flagged of levels) {
    const own = tableAtLevel(table, flagged.level);
    const fieldsOf = neededFields(own, standard, flagged.level);
    for (const number of awaitedRows(flagged)) {
      const row = schools.get(number)!;
      const fields = fieldsOf(row);
      for (const { field, column } of own.columns) {
        if (!fields.includes(field)) continue;
        const rows = rowsOf.get(column)!;
        rows.push(number);
        for (const unit of row.units ?? []) rows.push(unit.row);
      }
    }
  }
  return table.columns.flatMap(({ column }) =>
    rowRuns(rowsOf.get(column)!).map((run) => ({ ...run, column })),
  );
}
