/** One event entry as office.js takes it from a `richApiMessage`. */
export type EventEntry = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: string,
  remote: boolean,
];

/** Which events the add-in asked for, and the way they go out to it. */
export interface EventHub {
  /** The add-in may switch events off for a while: `context.runtime.enableEvents`. */
  enabled: boolean;
  register(type: number, targetId: string): void;
  unregister(type: number, targetId: string): void;
  /** Sends an event to those targets that asked for it. */
  raise(type: number, targetIds: readonly string[], message: object): void;
  /** Hands every outgoing event to `listener`. */
  listen(listener: (entries: EventEntry[]) => void): () => void;
}
