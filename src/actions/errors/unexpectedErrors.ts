import { Cancelled } from "../../sheet/Cancelled";
import { problemOf } from "../problemOf";
import type { NotedError } from "./NotedError";

const listeners = new Set<() => void>();
let noted: NotedError | undefined;

/** The one place that knows of an error that nobody foresaw, whoever met it: an action, the pane, the window. */
export const unexpectedErrors = {
  current: (): NotedError | undefined => noted,

  /** Notes an error; one that has a sentence of its own in the pane, and a calling off, are none of these. */
  note: (during: string, error: unknown): void => {
    if (error instanceof Cancelled || problemOf(error).code !== "excelFailed") return;
    tell({ during, error, at: new Date() });
  },

  dismiss: (): void => tell(undefined),

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function tell(change: NotedError | undefined): void {
  noted = change;
  for (const listener of listeners) listener();
}
