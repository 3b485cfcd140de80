import type { Worksheet } from "@univerjs/core";
import type { Model } from "./Model";

/** Finds a sheet by its name (whatever its case) or id; null when there is none. */
export function findSheet(model: Model, nameOrId: string): Worksheet | null {
  const wanted = nameOrId.toLocaleLowerCase();
  const sheets = model.workbook().getSheets();
  return (
    sheets.find((sheet) => sheet.getName().toLocaleLowerCase() === wanted) ??
    sheets.find((sheet) => sheet.getSheetId() === nameOrId) ??
    null
  );
}
