import { paneStore } from "./paneStore";
import type { PaneState } from "./PaneState";
import { problemOf } from "./problemOf";
import { watchWorkbook } from "./watchWorkbook";

/**
 * Runs one action at a time: shows it as busy, turns what Excel refuses into a problem of the sheet shown, and never
 * throws. Which sheet is active is known from here on.
 */
export async function runAction(
  busy: NonNullable<PaneState["busy"]>,
  action: () => Promise<void>,
): Promise<void> {
  if (paneStore.get().busy) return;
  paneStore.set({ busy });
  await watchWorkbook();
  const { shown } = paneStore.records();
  if (shown !== undefined) paneStore.setSheet(shown, { problem: undefined, cleared: undefined });
  try {
    await action();
  } catch (error) {
    paneStore.setSheet(shown ?? "", { problem: problemOf(error) });
    if (shown === undefined) paneStore.set({ shown: "" });
  }
  paneStore.set({ busy: undefined });
}
