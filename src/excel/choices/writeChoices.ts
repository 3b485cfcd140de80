import type { StoredChoices } from "./parseStoredChoices";
import { storeChoices } from "./storeChoices";

/** Remembers in the workbook what was decided about tables, by pattern. */
export function writeChoices(context: Excel.RequestContext, changed: StoredChoices): Promise<void> {
  return storeChoices(context, (stored) => {
    const others = Object.entries(stored).filter(([pattern]) => !(pattern in changed));
    // The latest last: the oldest give way first.
    return { ...Object.fromEntries(others), ...changed };
  });
}
