import type { SchoolTable } from "../../sheet/SchoolTable";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";

/**
 * Cells that show a number which was not read and no formula can tell why: such a cell stays grey for as long as it
 * holds what it held at the check.
 */
export function unreadNumberRules(table: SchoolTable): FlagRule[] {
  const withUnits = new Set(table.rows.filter(({ units }) => units).map(({ row }) => row));
  return table.unreadable
    .filter(
      ({ reason, row }) =>
        reason === "date" || reason === "merged" || (reason === "absurd" && withUnits.has(row)),
    )
    .map(({ row, column, shown }): FlagRule => {
      const cell = `${columnLetters(column)}${row + 1}`;
      const text = shown.replace(/"/gu, '""');
      return {
        kind: "unreadable",
        firstRow: row,
        lastRow: row,
        column,
        formula: `=${flagMarker}+(${cell}&""="${text}")`,
      };
    });
}
