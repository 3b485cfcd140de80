import { clearFlags } from "../excel/flags/clearFlags";
import { inExcel } from "../excel/inExcel";

/** Takes our marks off a sheet, the active one where none is named. */
export function clearSheet(worksheetId?: string): ReturnType<typeof clearFlags> {
  return inExcel((context) => clearFlags(context, worksheetId));
}
