import type { Assessment } from "../assessment/Assessment";
import type { ActionProblem, CheckOutcome } from "./CheckOutcome";

/** What the pane shows; changed by actions only, read by the pane. */
export interface PaneState {
  readonly busy: "check" | "clear" | undefined;
  readonly standardId: string;
  /** The last outcome of a check. */
  readonly outcome: CheckOutcome | undefined;
  /** The last clearing, until the next action: how many flags went. */
  readonly cleared: { readonly sheetName: string; readonly flags: number } | undefined;
  readonly problem: ActionProblem | undefined;
  /** The last assessment of each level checked in this workbook, with the state of its flags. */
  readonly assessments: readonly Assessment[];
  /** Cells of a checked sheet changed since the check: figures in the pane may be old. */
  readonly stale: boolean;
  /** The level shown. */
  readonly level: Assessment["level"];
}
