import type { CollectState } from "./CollectState";

const EMPTY: CollectState = {
  files: [],
  busy: undefined,
  progress: undefined,
  groups: [],
  chosen: [],
  merged: undefined,
  level: undefined,
  tooManyRows: undefined,
  written: undefined,
  problem: undefined,
  cancelled: false,
};

const listeners = new Set<() => void>();
let state = EMPTY;

/** What is being collected: it outlives the page, which may be left and opened again. */
export const collectStore = {
  get: (): CollectState => state,
  set: (change: Partial<CollectState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  },
  clear: (): void => collectStore.set(EMPTY),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
