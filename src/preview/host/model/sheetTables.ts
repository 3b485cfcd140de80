import type { Model } from "./Model";
import type { SheetTable } from "./SheetTable";

const key = "tables";

/** The tables of a sheet. */
export function tablesOf(model: Model, sheetId: string): readonly SheetTable[] {
  const tables: unknown = model.sheet(sheetId).getCustomMetadata()?.[key];
  return Array.isArray(tables) ? (tables as SheetTable[]) : [];
}

/** Replaces the tables of a sheet. */
export function setTables(model: Model, sheetId: string, tables: readonly SheetTable[]): void {
  const custom: Record<string, unknown> = { ...model.sheet(sheetId).getCustomMetadata() };
  if (tables.length > 0) custom[key] = tables;
  else delete custom[key];
  const sheet = model.facade().getSheetBySheetId(sheetId);
  sheet?.setCustomMetadata(Object.keys(custom).length > 0 ? custom : undefined);
}
