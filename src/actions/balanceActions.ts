import { activateSheet } from "../excel/activateSheet";
import { inExcel } from "../excel/inExcel";
import { selectCell } from "../excel/selectCell";
import type { TableReading } from "../sheet/TableReading";
import { checkedTables } from "./checkedTables";
import { chosenStandard } from "./chosenStandard";
import { loadChecking } from "./loadChecking";
import { lookForBrokenOff } from "./lookForBrokenOff";
import type { PaneActions } from "./PaneActions";
import { paneStore } from "./paneStore";
import { pairOf } from "./paneView";
import { rememberedChoices } from "./rememberedChoices";
import { runAction } from "./runAction";
import { sheetEdits } from "./sheetEdits";
import { runningAction } from "./runningAction";

/** Somebody who goes on typing is not waited for: the pane says that its figures may be old. */
const MOST_ATTEMPTS = 3;

/** What ribbon and pane can do. */
export const balanceActions: PaneActions = {
  state: paneStore.get,
  subscribe: paneStore.subscribe,

  checkSheet: () => check(paneStore.records().shown),
  checkActiveSheet: () => check(undefined),
  clearFlags: () => clear(paneStore.records().shown),
  clearActiveSheet: () => clear(undefined),

  chooseStandard: async (standardId) => {
    const before = paneStore.get().outcome?.kind;
    const wasChecked = before === "checked" || before === "counties";
    chosenStandard.keep(standardId);
    paneStore.set({ standardId, sheets: new Map() });
    if (wasChecked) await balanceActions.checkSheet();
  },

  showLevel: async (level) => {
    const { shown, sheets } = paneStore.records();
    const pair = pairOf(sheets, shown);
    if (pair?.assessment.level !== level) {
      if (shown !== undefined) paneStore.setSheet(shown, { level });
      return;
    }
    const isThere = await inExcel((context) => activateSheet(context, pair.id)).catch(() => false);
    if (isThere) paneStore.set({ shown: pair.id });
    else paneStore.set({ sheets: new Map([...sheets].filter(([id]) => id !== pair.id)) });
  },

  choose: async (choices) => {
    const reading = shownReading();
    if (!reading) return;
    await rememberedChoices.keep(reading, { ...reading.choices, ...choices });
    await balanceActions.checkSheet();
  },

  forgetChoices: async () => {
    const reading = shownReading();
    if (!reading) return;
    await rememberedChoices.forget(reading);
    await balanceActions.checkSheet();
  },

  readMapping: () =>
    runAction("read", async (work) => {
      const { shown } = paneStore.records();
      const { readMapping } = await loadChecking();
      const { worksheetId, reading } = await readMapping(shown, work);
      paneStore.setSheet(worksheetId, { reading });
      show(worksheetId, shown);
    }),

  cancel: () => {
    runningAction.cancel();
    if (paneStore.get().busy) paneStore.set({ cancelling: true });
  },

  lookForBrokenOff: () => lookForBrokenOff(),

  settleBrokenOff: () =>
    runAction("settle", async () => {
      const { settleBrokenOff } = await loadChecking();
      await settleBrokenOff();
      const { shown } = paneStore.records();
      if (shown !== undefined) paneStore.setSheet(shown, { stale: true });
      paneStore.set({ brokenOff: undefined });
    }),

  showCounty: async (key) => {
    const { shown = "", standardId } = paneStore.records();
    const { openCounty } = await loadChecking();
    const assessments = key === undefined ? undefined : openCounty(shown, key, standardId);
    paneStore.setSheet(shown, {
      county: key !== undefined && assessments ? { key, assessments } : undefined,
    });
  },

  selectCell: (sheetName, row, column) =>
    inExcel((context) => selectCell(context, sheetOf(sheetName), row, column)).catch(
      () => undefined,
    ),
};

function check(worksheetId: string | undefined): Promise<void> {
  return runAction("check", async (work) => {
    const { standardId, shown } = paneStore.records();
    const { checkSheet } = await loadChecking();
    let result;
    let stale = true;
    // A sheet that is changed while it is read and marked would have its marks on other rows.
    for (let attempt = 0; stale && attempt < MOST_ATTEMPTS; attempt += 1) {
      const before = sheetEdits.counts();
      const id = result?.worksheetId ?? worksheetId;
      result = await checkSheet(standardId, id, work);
      stale = sheetEdits.counts().get(result.worksheetId) !== before.get(result.worksheetId);
    }
    const { worksheetId: id, table, ...checked } = result!;
    checkedTables.keep(id, table);
    const anew = { stale, problem: undefined, cleared: undefined, reading: undefined };
    paneStore.setSheet(id, { ...checked, ...anew, county: undefined });
    show(id, shown);
  });
}

function clear(worksheetId: string | undefined): Promise<void> {
  return runAction("clear", async () => {
    const { shown } = paneStore.records();
    const { clearSheet } = await loadChecking();
    const { worksheetId: id, ...cleared } = await clearSheet(worksheetId);
    paneStore.setSheet(id, { cleared, problem: undefined });
    show(id, shown);
  });
}

/** The id of the sheet that had this name when it was checked: it may have been renamed since. */
function sheetOf(sheetName: string): string {
  const checked = [...paneStore.records().sheets].find(
    ([, { outcome }]) => outcome && "sheetName" in outcome && outcome.sheetName === sheetName,
  );
  return checked?.[0] ?? sheetName;
}

/** How the shown sheet was read by the last check or for the mapping page. */
function shownReading(): TableReading | undefined {
  return paneStore.get().reading;
}

/** Shows the sheet that was acted on, unless the user has gone to another one in the meantime. */
function show(worksheetId: string, before: string | undefined): void {
  if (paneStore.records().shown === before) paneStore.set({ shown: worksheetId });
}
