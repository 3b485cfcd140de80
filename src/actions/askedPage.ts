import type { AskedPageStore } from "./AskedPageStore";

const listeners = new Set<() => void>();
let asked: "freeze" | undefined;

function set(page: "freeze" | undefined): void {
  asked = page;
  for (const listener of listeners) listener();
}

/** The button may be pressed before the pane is drawn: what it asked for waits here. */
export const askedPage: AskedPageStore = {
  ask: set,
  get: () => asked,
  taken: () => set(undefined),
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
