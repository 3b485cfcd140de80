import type { FreezeState } from "./FreezeState";

const EMPTY: FreezeState = {
  scope: "sheet",
  busy: undefined,
  progress: undefined,
  preview: undefined,
  frozen: 0,
  done: undefined,
  problem: undefined,
  cancelled: false,
};

const listeners = new Set<() => void>();
let state = EMPTY;

/** What is being frozen: it outlives the page, which may be left and opened again. */
export const freezeStore = {
  get: (): FreezeState => state,
  set: (change: Partial<FreezeState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
