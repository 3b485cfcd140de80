import { activateSheet } from "../excel/activateSheet";
import { clearFlags } from "../excel/clearFlags";
import { inExcel } from "../excel/inExcel";
import { selectCell } from "../excel/selectCell";
import { checkSheet } from "./checkSheet";
import { chosenStandard } from "./chosenStandard";
import type { PaneActions } from "./PaneActions";
import { paneStore } from "./paneStore";
import { pairOf } from "./paneView";
import { runAction } from "./runAction";

/** What ribbon and pane can do. */
export const balanceActions: PaneActions = {
  state: paneStore.get,
  subscribe: paneStore.subscribe,

  checkSheet: () => check(paneStore.records().shown),
  checkActiveSheet: () => check(undefined),
  clearFlags: () => clear(paneStore.records().shown),
  clearActiveSheet: () => clear(undefined),

  chooseStandard: async (standardId) => {
    const wasChecked = paneStore.get().outcome?.kind === "checked";
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

  choose: () => Promise.resolve(),
  forgetChoices: () => Promise.resolve(),
  readMapping: () => Promise.resolve(),
  cancel: () => undefined,
  showCounty: () => Promise.resolve(),

  selectCell: (sheetName, row, column) =>
    inExcel((context) => selectCell(context, sheetName, row, column)).catch(() => undefined),
};

function check(worksheetId: string | undefined): Promise<void> {
  return runAction("check", async () => {
    const { standardId, shown } = paneStore.records();
    const { worksheetId: id, ...checked } = await checkSheet(standardId, worksheetId);
    paneStore.setSheet(id, { ...checked, stale: false, problem: undefined, cleared: undefined });
    show(id, shown);
  });
}

function clear(worksheetId: string | undefined): Promise<void> {
  return runAction("clear", async () => {
    const { shown } = paneStore.records();
    const { worksheetId: id, ...cleared } = await inExcel((context) =>
      clearFlags(context, worksheetId),
    );
    paneStore.setSheet(id, { cleared, problem: undefined });
    show(id, shown);
  });
}

/** Shows the sheet that was acted on, unless the user has gone to another one in the meantime. */
function show(worksheetId: string, before: string | undefined): void {
  if (paneStore.records().shown === before) paneStore.set({ shown: worksheetId });
}
