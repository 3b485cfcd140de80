import type { Assessment } from "../assessment/Assessment";
import type { ActionProblem, CheckOutcome } from "./CheckOutcome";

/** What the pane shows: what is known of one sheet, the active one. Changed by actions only, read by the pane. */
export interface PaneState {
  readonly busy: "check" | "clear" | undefined;
  readonly standardId: string;
  /** The last outcome of a check of this sheet. */
  readonly outcome: CheckOutcome | undefined;
  /** The last clearing of this sheet, until the next action: whether there were any flags. */
  readonly cleared: { readonly sheetName: string; readonly any: boolean } | undefined;
  readonly problem: ActionProblem | undefined;
  /** One per level: this sheet's, and that of a checked sheet that holds the other level of the same table. */
  readonly assessments: readonly Assessment[];
  /** Cells of this sheet changed since the check: its figures in the pane may be old. */
  readonly stale: boolean;
  /** The level shown, always of this sheet. */
  readonly level: Assessment["level"];
}
