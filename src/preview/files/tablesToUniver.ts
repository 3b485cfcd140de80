import type { Sheet, TableDefinition } from "hucre";
import type { SheetTable } from "../host/model/SheetTable";
import { columnNameOf } from "./columnNameOf";
import { parseRange } from "./parseRange";

/**
 * The tables of a sheet for the grid's snapshot. A table whose headings are not what its sheet shows (one without a
 * heading row, or a damaged one) is left behind: written back, it would make Excel repair the file.
 */
export function tablesToUniver(sheet: Sheet, sheetId: string): SheetTable[] {
  return (sheet.tables ?? []).flatMap((table, index): SheetTable[] => {
    const area = parseRange(table.range ?? "");
    if (!area || !showsHeadings(sheet, table, area)) return [];
    return [
      {
        id: `${sheetId}-table${index + 1}`,
        name: table.displayName ?? table.name,
        hasTotals: table.showTotalRow === true,
        ...area,
        file: JSON.parse(JSON.stringify(table)) as TableDefinition,
      },
    ];
  });
}

function showsHeadings(
  sheet: Sheet,
  { columns }: TableDefinition,
  {
    startRow,
    startColumn,
    endColumn,
  }: { startRow: number; startColumn: number; endColumn: number },
): boolean {
  if (columns.length !== endColumn - startColumn + 1) return false;
  return columns.every(({ name }, index) => {
    const shown = sheet.rows[startRow]?.[startColumn + index];
    return typeof shown === "string" && columnNameOf(shown) === columnNameOf(name);
  });
}
