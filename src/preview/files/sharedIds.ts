import type { IWorksheetData } from "@univerjs/core";
import { numberedEntries } from "./numberedEntries";

export interface SharedId {
  formula: string;
  row: number;
  column: number;
}

/** The grid, too, writes a filled-down formula once and refers to it by id. */
export function sharedIds(sheet: Partial<IWorksheetData>): Map<string, SharedId> {
  const found = new Map<string, SharedId>();
  numberedEntries(sheet.cellData).forEach(([row, columns]) => {
    numberedEntries(columns).forEach(([column, { f, si }]) => {
      if (f && si && !found.has(si)) found.set(si, { formula: f, row, column });
    });
  });
  return found;
}
