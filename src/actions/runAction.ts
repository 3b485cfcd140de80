import { paneStore } from "./paneStore";
import type { PaneState } from "./PaneState";
import { problemOf } from "./problemOf";

/** Runs one action at a time: shows it as busy, turns what Excel refuses into a problem, and never throws. */
export async function runAction(
  busy: NonNullable<PaneState["busy"]>,
  action: () => Promise<Partial<PaneState>>,
): Promise<void> {
  if (paneStore.get().busy) return;
  paneStore.set({ busy, problem: undefined, cleared: undefined });
  try {
    paneStore.set({ ...(await action()), busy: undefined });
  } catch (error) {
    paneStore.set({ busy: undefined, problem: problemOf(error) });
  }
}
