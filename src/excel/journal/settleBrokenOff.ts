import { inExcel } from "../inExcel";
import { markingsKey } from "../flags/Marking";
import { parseMarkings } from "../flags/parseMarkings";
import { settleMarking } from "../flags/settleMarking";
import { parseWritings } from "../newSheet/parseWritings";
import { settleWriting } from "../newSheet/settleWriting";
import { writingsKey } from "../newSheet/Writing";
import { settingValue } from "./settingValue";

/** Brings every write that the workbook says is under way to its state before or after. */
export async function settleBrokenOff(): Promise<void> {
  const { markings, writings } = await inExcel(async (context) => {
    const { settings } = context.workbook;
    const found = [markingsKey, writingsKey].map((key) => {
      const setting = settings.getItemOrNullObject(key);
      setting.load("value");
      return setting;
    }) as [Excel.Setting, Excel.Setting];
    await context.sync();
    const [marks, sheets] = found.map(settingValue);
    return { markings: parseMarkings(marks), writings: parseWritings(sheets) };
  });
  for (const [worksheetId, marking] of Object.entries(markings))
    await settleMarking(worksheetId, marking);
  for (const [passing, writing] of Object.entries(writings)) await settleWriting(passing, writing);
  await removeEmptyJournals();
}

/** A journal may have been emptied, and the line lost before it was removed. */
function removeEmptyJournals(): Promise<void> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    const journals = [markingsKey, writingsKey].map((key) => {
      const setting = settings.getItemOrNullObject(key);
      setting.load("value");
      return setting;
    });
    await context.sync();
    for (const setting of journals) if (settingValue(setting) === "{}") setting.delete();
    await context.sync();
  });
}
