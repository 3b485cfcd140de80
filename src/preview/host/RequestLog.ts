/** One request of the add-in, for tests and for people who look for the cause of something. */
export interface LoggedRequest {
  /** Names of the actions, for example "Range.Values" or "query Range values". */
  actions: string[];
  bytesIn: number;
  bytesOut: number;
  milliseconds: number;
  /** Code and message when the request failed. */
  error?: string;
}

/** All requests since the start, oldest first. */
export interface RequestLog {
  readonly requests: LoggedRequest[];
  readonly count: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  clear(): void;
}
