import { forgetChoices } from "../excel/choices/forgetChoices";
import { readChoices } from "../excel/choices/readChoices";
import { writeChoices } from "../excel/choices/writeChoices";
import { inExcel } from "../excel/inExcel";
import type { ReadingChoices } from "../sheet/ReadingChoices";
import type { ChoicesFor } from "../sheet/recogniseSchoolTable";

/** What was decided in this session; it holds also where the workbook cannot be written to. */
const decided = new Map<string, ReadingChoices>();

/** The user's decisions about how tables are read, by pattern of headings: kept in the workbook. */
export const rememberedChoices = {
  async in(context: Parameters<typeof readChoices>[0]): Promise<ChoicesFor> {
    const stored = await readChoices(context);
    return (pattern) => decided.get(pattern) ?? stored[pattern];
  },

  async keep(pattern: string, choices: ReadingChoices): Promise<void> {
    decided.set(pattern, choices);
    await inExcel((context) => writeChoices(context, pattern, choices)).catch(() => undefined);
  },

  async forget(pattern: string): Promise<void> {
    decided.delete(pattern);
    await inExcel((context) => forgetChoices(context, pattern));
  },
};
