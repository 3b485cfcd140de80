import { inExcel } from "../excel/inExcel";
import type { LongWork } from "../excel/LongWork";
import { readSheet } from "../excel/readSheet";
import { recogniseSchoolTable } from "../sheet/recogniseSchoolTable";
import type { TableReading } from "../sheet/TableReading";
import { rememberedChoices } from "./rememberedChoices";

/** How a sheet is read as a school table; undefined where it is none. Nothing is judged or written. */
export function readMapping(
  worksheetId: string | undefined,
  work: LongWork,
): Promise<{ readonly worksheetId: string; readonly reading?: TableReading }> {
  return inExcel(async (context) => {
    const choicesFor = rememberedChoices.in(context);
    const sheet = await readSheet(context, worksheetId, work);
    const { reading } = recogniseSchoolTable(sheet.grid, choicesFor);
    return { worksheetId: sheet.id, ...(reading && { reading }) };
  });
}
