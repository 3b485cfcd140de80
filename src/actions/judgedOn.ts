import { inExcel } from "../excel/inExcel";
import { readSheet } from "../excel/readSheet";
import { recogniseInSteps } from "../sheet/recogniseSchoolTable";
import { runInSlices } from "../sheet/runInSlices";
import { judgedText } from "./judgedText";
import { rememberedChoices } from "./rememberedChoices";

/** What a check of a sheet would judge now. */
export function judgedOn(worksheetId: string): Promise<string> {
  return inExcel(async (context) => {
    const { choicesFor } = rememberedChoices.in(context);
    const { grid } = await readSheet(context, worksheetId);
    return runInSlices(judgedText(await runInSlices(recogniseInSteps(grid, choicesFor))));
  });
}
