import { chosenStandard } from "./chosenStandard";
import type { PaneState } from "./PaneState";
import { paneView, type PaneRecords } from "./paneView";
import type { SheetRecord } from "./SheetRecord";

const listeners = new Set<() => void>();

let records: PaneRecords = {
  busy: undefined,
  standardId: chosenStandard.read(),
  shown: undefined,
  sheets: new Map(),
};
let view = paneView(records);

/** The one state that ribbon and pane share: both live in the same runtime. */
export const paneStore = {
  get: (): PaneState => view,
  records: (): PaneRecords => records,
  set: (change: Partial<PaneRecords>): void => {
    records = { ...records, ...change };
    view = paneView(records);
    for (const listener of listeners) listener();
  },
  /** Changes what is known of one sheet. */
  setSheet: (worksheetId: string, change: Partial<SheetRecord>): void => {
    const before = records.sheets.get(worksheetId) ?? { stale: false };
    paneStore.set({
      sheets: new Map(records.sheets).set(worksheetId, { ...before, ...change }),
    });
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
