/** An error that nobody foresaw, as it was thrown, and what the add-in was about. */
export interface NotedError {
  /** A word of ours: "check", "pane", "window" …; never anything of the workbook. */
  readonly during: string;
  readonly error: unknown;
  readonly at: Date;
}
