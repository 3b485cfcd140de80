import { inExcel } from "../excel/inExcel";
import type { LongWork } from "../excel/LongWork";
import { readSheet } from "../excel/readSheet";
import { recogniseInSteps } from "../sheet/recogniseSchoolTable";
import { runInSlices } from "../sheet/runInSlices";
import type { TableReading } from "../sheet/TableReading";
import { rememberedChoices } from "./rememberedChoices";

/** How a sheet is read as a school table; undefined where it is none. Nothing is judged or written. */
export function readMapping(
  worksheetId: string | undefined,
  work: LongWork,
): Promise<{ readonly worksheetId: string; readonly reading?: TableReading }> {
  return inExcel(async (context) => {
    const { choicesFor } = rememberedChoices.in(context);
    const sheet = await readSheet(context, worksheetId, work);
    const slices = work.signal ? { signal: work.signal } : {};
    const { reading } = await runInSlices(recogniseInSteps(sheet.grid, choicesFor), slices);
    return { worksheetId: sheet.id, ...(reading && { reading }) };
  });
}
