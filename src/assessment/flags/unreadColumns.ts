import type { SchoolTable } from "../../sheet/SchoolTable";

/**
 * By row: the columns whose cell shows a number that was not read, and no formula can tell why: a date, a part of a
 * merged cell, and of a school with units a sum that cannot be true.
 */
export function unreadColumns(table: SchoolTable): ReadonlyMap<number, number[]> {
  const withUnits = new Set<number>();
  const parentOf = new Map<number, number>();
  for (const { row, units } of table.rows) {
    if (units) withUnits.add(row);
    for (const unit of units ?? []) parentOf.set(unit.row, row);
  }
  const found = new Map<number, number[]>();
  for (const { row, column, reason } of table.unreadable) {
    const school = parentOf.get(row) ?? row;
    if (reason === "date" || reason === "merged" || (reason === "absurd" && withUnits.has(school)))
      found.set(school, [...(found.get(school) ?? []), column]);
  }
  return found;
}
