import { listenToSheets } from "../excel/listenToSheets";
import { loadChecking } from "./loadChecking";
import { paneStore } from "./paneStore";
import { sheetEdits } from "./sheetEdits";

/** Recalculations come in swarms; one look when they have passed. */
const CALM_MS = 300;

const calculated = new Set<string>();
let watching = false;
let looking: ReturnType<typeof setTimeout> | undefined;

/**
 * Follows the active sheet, edits and recalculations from the first action on. Without events the pane cannot say that
 * its figures are old or that another sheet is active; the actions themselves work.
 */
export async function watchWorkbook(): Promise<void> {
  if (watching) return;
  watching = true;
  try {
    const active = await listenToSheets({
      activated: (shown) => paneStore.set({ shown }),
      edited: (worksheetId) => {
        sheetEdits.note(worksheetId);
        if (isFresh(worksheetId)) paneStore.setSheet(worksheetId, { stale: true });
      },
      calculated: (worksheetId) => {
        if (!isFresh(worksheetId)) return;
        calculated.add(worksheetId);
        looking ??= setTimeout(() => void lookAgain(), CALM_MS);
      },
    });
    paneStore.set({ shown: active });
  } catch {
    watching = false;
  }
}

function isFresh(worksheetId: string): boolean {
  const record = paneStore.records().sheets.get(worksheetId);
  return record?.judged !== undefined && !record.stale;
}

/** A formula of a checked sheet may point to another sheet, or to the clock: only other figures make a check old. */
async function lookAgain(): Promise<void> {
  looking = undefined;
  for (const worksheetId of [...calculated]) {
    calculated.delete(worksheetId);
    const before = paneStore.records().sheets.get(worksheetId);
    const judged = await loadChecking()
      .then(({ judgedOn }) => judgedOn(worksheetId))
      .catch(() => undefined);
    // A check has come in between: it saw the new figures.
    if (paneStore.records().sheets.get(worksheetId)?.judged !== before?.judged) continue;
    if (judged !== undefined && judged !== before?.judged)
      paneStore.setSheet(worksheetId, { stale: true });
  }
}
