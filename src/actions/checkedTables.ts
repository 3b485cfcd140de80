import type { SchoolTable } from "../sheet/SchoolTable";

let last: { readonly worksheetId: string; readonly table: SchoolTable } | undefined;

/** The table of several counties that was checked last: its counties are opened without reading the sheet again. */
export const checkedTables = {
  keep(worksheetId: string, table: SchoolTable | undefined): void {
    if (table) last = { worksheetId, table };
    else if (last?.worksheetId === worksheetId) last = undefined;
  },
  of: (worksheetId: string): SchoolTable | undefined =>
    last?.worksheetId === worksheetId ? last.table : undefined,
};
