import type { EventEntry } from "../host/EventHub";

/** The running add-in: its iframe, and the ways to reach it. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Resolves when the add-in's ribbon actions can be called. */
  readonly ready: Promise<void>;
  /** Runs a ribbon action; resolves when it has called `completed`. */
  invokeAction(functionName: string, controlId: string): Promise<void>;
  /** Sends events and custom-function calls. */
  send(entries: readonly unknown[][] | readonly EventEntry[]): Promise<void>;
  dispose(): void;
}
