import type { SchoolTable } from "../../sheet/SchoolTable";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";

/**
 * Cells that show a number which was not read, a date or one that cannot be true: no formula can tell a date, so such
 * a cell stays grey for as long as it holds what it held at the check.
 */
export function unreadNumberRules(table: SchoolTable): FlagRule[] {
  return table.unreadable
    .filter(({ reason }) => reason === "date" || reason === "absurd" || reason === "merged")
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
