import type { FlagCell, FlagRule } from "../../assessment/Flag";
import { Interrupted } from "../Interrupted";
import type { LongWork } from "../LongWork";
import { stopIfCancelled } from "../stopIfCancelled";
import { addFlags } from "./addFlags";
import { applyFills } from "./fills/applyFills";
import type { FillBook } from "./fills/FillBook";
import { parseFillBook } from "./fills/parseFillBook";
import { planFills } from "./fills/planFills";
import { readFills } from "./fills/readFills";
import { undoneFills } from "./fills/undoneFills";
import { writeFillBook } from "./fills/writeFillBook";
import type { FlaggedSheet } from "./FlaggedSheet";
import { keepLatest } from "./keepLatest";
import { loadFlagState } from "./loadFlagState";
import { markingsKey } from "./Marking";
import { newGeneration } from "./newGeneration";
import { ownFormats } from "./ownFormats";
import { parseMarkings } from "./parseMarkings";
import { ruleBlocks } from "./ruleBlocks";
import { settingValue } from "../journal/settingValue";
import { writeJournal } from "../journal/writeJournal";
import { settleMarking } from "./settleMarking";

/** Somebody who goes on inserting rows is not waited for. */
const MOST_ROUNDS = 4;

/** The marks that a sheet is to have in place of those that it has. */
export interface WantedFlags {
  readonly rules?: readonly FlagRule[];
  readonly cells?: readonly FlagCell[];
}

/**
 * Puts the wanted marks in place of all our marks on a sheet. The new ones come before the old ones go, and the workbook
 * notes from first to last what is under way: whatever fails, the sheet has its old marks or the new ones. Where not even
 * that can be reached, Interrupted is thrown, and settleMarking can do it later, in any window.
 * @returns whether there were marks before
 */
export async function replaceFlags(
  context: Excel.RequestContext,
  sheet: FlaggedSheet,
  { rules = [], cells = [] }: WantedFlags,
  { onProgress, signal }: LongWork = {},
): Promise<boolean> {
  const { worksheet, id } = sheet;
  let { flagState } = sheet;
  const { [id]: brokenOff, ...others } = parseMarkings(settingValue(flagState.markings));
  if (brokenOff) {
    await settleMarking(id, brokenOff);
    flagState = loadFlagState(context, worksheet);
    await context.sync();
  }
  const own = await ownFormats(context, flagState.formats);
  const book = parseFillBook(settingValue(flagState.fillBook));
  const marksInBook = Object.keys(book.sheets).length > 0;
  const fills =
    cells.length > 0 || marksInBook
      ? await readFills(context, worksheet)
      : new Map<string, never>();
  const plan = planFills(fills, cells, book, id);
  const changesFills = plan.changes.length > 0;
  const any = own.length > 0 || id in book.sheets;
  if (own.length + rules.length === 0 && !changesFills && !(id in book.sheets)) return any;

  stopIfCancelled(signal);
  const marking = {
    generation: newGeneration(),
    rules: rules.length,
    before: own.length,
    startedAt: Date.now(),
  };
  try {
    writeJournal(context, markingsKey, { ...others, [id]: marking });
    // Until all is done, what is covered now and what will be must both be known.
    if (changesFills)
      writeFillBook(context, {
        ...plan.book,
        sheets: { [id]: [], ...book.sheets, ...plan.book.sheets },
      });
    const blocks = ruleBlocks(rules);
    for (const [done, block] of blocks.entries()) {
      addFlags(worksheet, block, marking.generation);
      if (done === blocks.length - 1) break;
      // Each block is one request: together they would not fit into one.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress?.(done + 1, blocks.length);
      stopIfCancelled(signal);
    }
    applyFills(worksheet, plan.changes);
    for (const { format } of own) format.delete();
    if (changesFills) await context.sync();
    const finalBook = changesFills ? await fillsLeft(plan.book) : plan.book;
    if (changesFills || id in book.sheets) writeFillBook(context, finalBook);
    writeJournal(context, markingsKey, others);
    const after = worksheet.getRange().conditionalFormats;
    after.load("items/id,items/type");
    await context.sync();
    const expected = flagState.formats.items.length - own.length + rules.length;
    if (after.items.length > expected) await keepLatest(context, after);
  } catch (error) {
    const back = { changes: undoneFills(fills, plan.changes), book };
    const state = await settleMarking(id, marking, changesFills ? back : undefined).catch(() => {
      throw new Interrupted({ marksOf: id });
    });
    if (state === "before") throw error;
  }
  return any;

  /** Rows or columns may have come between the look and the marks: looks again until every mark is where it belongs. */
  async function fillsLeft(now: FillBook): Promise<FillBook> {
    const known = { ...now, sheets: { [id]: [], ...book.sheets, ...now.sheets } };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const left = planFills(await readFills(context, worksheet), cells, known, id);
      if (left.changes.length === 0) return left.book;
      applyFills(worksheet, left.changes);
    }
    await context.sync();
    return known;
  }
}
