import { applyFills } from "./fills/applyFills";
import type { FillPlan } from "./fills/planFills";
import { parseFillBook } from "./fills/parseFillBook";
import { planFills } from "./fills/planFills";
import { readFills } from "./fills/readFills";
import { writeFillBook } from "./fills/writeFillBook";
import { loadFlagState } from "./loadFlagState";
import { markingsKey, type Marking } from "./Marking";
import { ownFormats, unfinished } from "./ownFormats";
import { parseMarkings } from "./parseMarkings";
import { settingValue } from "../journal/settingValue";
import { writeJournal } from "../journal/writeJournal";

/**
 * Brings a marking that was broken off to an end: back, where not all of its marks have come or no old one has gone yet;
 * else forward, where only old ones are left. Static marks go back where the fills before are known, else they are taken
 * off, and every cell has its own fill.
 */
export function settleMarking(
  worksheetId: string,
  { generation, rules, before }: Marking,
  back?: FillPlan,
): Promise<"before" | "after"> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = worksheets.getItemOrNullObject(worksheetId);
    await context.sync();
    if (worksheet.isNullObject) return forget(context, worksheetId);
    const { formats, fillBook, markings } = loadFlagState(context, worksheet);
    await context.sync();
    const own = await ownFormats(context, formats);
    const come = own.filter((each) => each.generation === generation);
    const goesBack =
      rules > 0 ? come.length < rules : back !== undefined || (before > 0 && own.length >= before);
    if (goesBack) {
      for (const { format, generation: of } of own)
        if (of === generation || of === unfinished) format.delete();
      if (back) applyFills(worksheet, back.changes);
      if (back) writeFillBook(context, back.book);
    } else {
      const book = parseFillBook(settingValue(fillBook));
      const off = planFills(await readFills(context, worksheet), [], book, worksheetId);
      applyFills(worksheet, off.changes);
      if (!fillBook.isNullObject) writeFillBook(context, off.book);
      for (const { format, generation: of } of own) if (of !== generation) format.delete();
    }
    const { [worksheetId]: _settled, ...others } = parseMarkings(settingValue(markings));
    if (!markings.isNullObject) writeJournal(context, markingsKey, others);
    await context.sync();
    return goesBack ? "before" : "after";
  });
}

/** The marks of a sheet that is gone are gone with it. */
async function forget(context: Excel.RequestContext, worksheetId: string): Promise<"before"> {
  const setting = context.workbook.settings.getItemOrNullObject(markingsKey);
  setting.load("value");
  await context.sync();
  const { [worksheetId]: _gone, ...others } = parseMarkings(settingValue(setting));
  if (!setting.isNullObject) writeJournal(context, markingsKey, others);
  await context.sync();
  return "before";
}
