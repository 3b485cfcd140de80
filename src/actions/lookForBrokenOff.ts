import { loadChecking } from "./loadChecking";
import { paneStore } from "./paneStore";

/**
 * Tells the pane what earlier writes have left half done, so that it can offer to put it right; what somebody may still
 * be at in another window is no such thing, unless `patience` (milliseconds) says so.
 */
export async function lookForBrokenOff(patience?: number): Promise<void> {
  const brokenOff = await loadChecking()
    .then(({ brokenOffWrites }) => brokenOffWrites(patience))
    .catch(() => undefined);
  paneStore.set({ brokenOff });
}
