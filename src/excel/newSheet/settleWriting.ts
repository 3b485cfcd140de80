import { settingValue } from "../journal/settingValue";
import { writeJournal } from "../journal/writeJournal";
import { parseWritings } from "./parseWritings";
import { writingsKey, type Writing } from "./Writing";

/**
 * Brings the writing of a new sheet that was broken off to an end: a sheet that still has its passing name goes, one that
 * was given its own is whole and is shown.
 * @returns the id of a whole sheet, undefined where there is none
 */
export function settleWriting(passing: string, { name }: Writing): Promise<string | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, settings } = context.workbook;
    const half = worksheets.getItemOrNullObject(passing);
    const whole = worksheets.getItemOrNullObject(name);
    whole.load("id");
    const journal = settings.getItemOrNullObject(writingsKey);
    journal.load("value");
    await context.sync();
    const { [passing]: noted, ...others } = parseWritings(settingValue(journal));
    if (!half.isNullObject) half.delete();
    const isWhole = half.isNullObject && !whole.isNullObject && noted !== undefined;
    if (isWhole) whole.visibility = Excel.SheetVisibility.visible;
    if (!journal.isNullObject) writeJournal(context, writingsKey, others);
    await context.sync();
    return half.isNullObject && !whole.isNullObject ? whole.id : undefined;
  });
}
