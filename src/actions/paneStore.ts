import { standards } from "../standards/standards";
import type { PaneState } from "./PaneState";

const listeners = new Set<() => void>();

let state: PaneState = {
  busy: undefined,
  standardId: standards[0]!.id,
  outcome: undefined,
  cleared: undefined,
  problem: undefined,
  assessments: [],
  stale: false,
  level: "primary",
};

/** The one state that ribbon and pane share: both live in the same runtime. */
export const paneStore = {
  get: (): PaneState => state,
  set: (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
