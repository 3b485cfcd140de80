import { clearFlags } from "../excel/clearFlags";
import { inExcel } from "../excel/inExcel";
import { onSheetEdited } from "../excel/onSheetEdited";
import { selectCell } from "../excel/selectCell";
import type { Assessment } from "../assessment/Assessment";
import { checkSheet } from "./checkSheet";
import type { PaneActions } from "./PaneActions";
import { paneStore } from "./paneStore";
import { runAction } from "./runAction";

/** Sheets whose figures the pane shows; an edit there makes them old. */
const checkedSheets = new Set<string>();
let listening = false;

/** What ribbon and pane can do. */
export const balanceActions: PaneActions = {
  state: paneStore.get,
  subscribe: paneStore.subscribe,

  checkSheet: () =>
    runAction("check", async () => {
      const { standardId, assessments: before } = paneStore.get();
      const { outcome, worksheetId } = await checkSheet(standardId);
      if (outcome.kind !== "checked") return { outcome };
      if (checkedSheets.size === 0) await listenToEdits();
      checkedSheets.add(worksheetId);
      const assessments = merge(before, outcome.assessments);
      const shown = paneStore.get().level;
      const level = outcome.assessments.some((assessment) => assessment.level === shown)
        ? shown
        : outcome.assessments[0]!.level;
      return { outcome, assessments, level, stale: false };
    }),

  clearFlags: () => runAction("clear", async () => ({ cleared: await inExcel(clearFlags) })),

  chooseStandard: async (standardId) => {
    const wasChecked = paneStore.get().outcome?.kind === "checked";
    paneStore.set({ standardId, assessments: [] });
    if (wasChecked) await balanceActions.checkSheet();
  },

  showLevel: (level) => paneStore.set({ level }),

  selectCell: (sheetName, row, column) =>
    inExcel((context) => selectCell(context, sheetName, row, column)).catch(() => undefined),
};

/** The last assessment of each level: a new check of a level takes the place of the old one. */
function merge(before: readonly Assessment[], now: readonly Assessment[]): Assessment[] {
  const standardId = now[0]?.standardId;
  const kept = before.filter(
    (old) =>
      old.standardId === standardId && !now.some((assessment) => assessment.level === old.level),
  );
  return [...kept, ...now].sort((a, b) =>
    a.level === b.level ? 0 : a.level === "primary" ? -1 : 1,
  );
}

async function listenToEdits(): Promise<void> {
  if (listening) return;
  listening = true;
  await onSheetEdited((worksheetId) => {
    if (checkedSheets.has(worksheetId)) paneStore.set({ stale: true });
  }).catch(() => {
    // Without events the pane cannot say that its figures are old; the check itself stands.
    listening = false;
  });
}
