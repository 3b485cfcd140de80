import { forgetChoices } from "../excel/choices/forgetChoices";
import { readChoices } from "../excel/choices/readChoices";
import { writeChoices } from "../excel/choices/writeChoices";
import { inExcel } from "../excel/inExcel";
import type { ReadingChoices } from "../sheet/ReadingChoices";
import { splitChoices } from "../sheet/splitChoices";
import type { TableReading } from "../sheet/TableReading";
import type { ChoicesFor } from "../sheet/recogniseSchoolTable";

/** What was decided in this session; it holds also where the workbook cannot be written to. */
const decided = new Map<string, ReadingChoices>();

/** The user's decisions about how tables are read, by pattern of headings: kept in the workbook. */
export const rememberedChoices = {
  /** Asked for with the next sync; the answer is for after it. */
  in(context: Parameters<typeof readChoices>[0]): {
    readonly choicesFor: ChoicesFor;
    /** The workbook's setting is none of ours: it is set aside with the next answer, and nothing of it is used. */
    readonly areUnreadable: () => boolean;
  } {
    const stored = readChoices(context);
    const of = (pattern: string): ReadingChoices | undefined =>
      decided.get(pattern) ?? stored()?.[pattern];
    return {
      choicesFor: (pattern, sheetPattern) => ({ ...of(pattern), ...of(sheetPattern) }),
      areUnreadable: () => stored() === undefined,
    };
  },

  async keep({ pattern, sheetPattern }: TableReading, choices: ReadingChoices): Promise<void> {
    const { ofHeadings, ofSheet } = splitChoices(choices);
    const both = { [pattern]: ofHeadings, [sheetPattern]: ofSheet };
    for (const [each, own] of Object.entries(both)) decided.set(each, own);
    await inExcel((context) => writeChoices(context, both)).catch(() => undefined);
  },

  async forget({ pattern, sheetPattern }: TableReading): Promise<void> {
    const both = [pattern, sheetPattern];
    for (const each of both) decided.delete(each);
    await inExcel((context) => forgetChoices(context, both));
  },
};
