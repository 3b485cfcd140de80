import type { LongWork } from "../excel/LongWork";
import { Cancelled } from "../sheet/Cancelled";
import { unexpectedErrors } from "./errors/unexpectedErrors";
import { lookForBrokenOff } from "./lookForBrokenOff";
import { paneStore } from "./paneStore";
import type { PaneState } from "./PaneState";
import { problemOf } from "./problemOf";
import { runningAction } from "./runningAction";
import { watchWorkbook } from "./watchWorkbook";

/**
 * Runs one action at a time: shows it as busy with its progress, turns what Excel refuses into a problem of the sheet
 * shown, and never throws. Which sheet is active is known from here on.
 */
export async function runAction(
  busy: NonNullable<PaneState["busy"]>,
  action: (work: LongWork) => Promise<void>,
): Promise<void> {
  if (paneStore.get().busy) return;
  const { signal, abandoned } = runningAction.begin();
  paneStore.set({ busy, cancelling: false });
  await Promise.race([watchWorkbook(), abandoned]).catch(() => undefined);
  const { shown } = paneStore.records();
  if (shown !== undefined) paneStore.setSheet(shown, { problem: undefined, cleared: undefined });
  let interrupted = false;
  try {
    const doing = action({
      signal,
      onProgress: (done, of) => {
        if (done < of) paneStore.set({ progress: { done, of } });
      },
    });
    await Promise.race([doing, abandoned]);
  } catch (error) {
    if (error instanceof Cancelled) sayCancelled(shown);
    else {
      unexpectedErrors.note(busy, error);
      const problem = problemOf(error);
      interrupted = problem.code === "interrupted";
      // What became of a sheet that is gone is said where the user is now.
      const where = problem.code === "sheetGone" ? paneStore.records().shown : shown;
      paneStore.setSheet(where ?? "", { problem });
    }
    if (shown === undefined) paneStore.set({ shown: "" });
  }
  paneStore.set({ busy: undefined, cancelling: false, progress: undefined });
  if (interrupted) await lookForBrokenOff(0);
}

/** An earlier result stands as it was: nothing has been judged or written since. */
function sayCancelled(shown: string | undefined): void {
  const before = paneStore.records().sheets.get(shown ?? "")?.outcome;
  if (before?.kind === "checked" || before?.kind === "counties") return;
  paneStore.setSheet(shown ?? "", { outcome: { kind: "cancelled", sheetName: "" } });
}
