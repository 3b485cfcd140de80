import type { Assessment } from "../assessment/Assessment";
import type { CountyResult } from "../assessment/CountyResult";
import type { BrokenOff } from "../excel/journal/findBrokenOff";
import type { TableReading } from "../sheet/TableReading";
import type { ActionProblem, CheckOutcome } from "./CheckOutcome";

/** What the pane shows: what is known of one sheet, the active one. Changed by actions only, read by the pane. */
export interface PaneState {
  readonly busy: "check" | "clear" | "read" | "settle" | undefined;
  /** It is to stop, and waits for the request that is under way. */
  readonly cancelling?: boolean;
  /** What earlier writes have left half done. */
  readonly brokenOff?: BrokenOff;
  /** How far the running action has come, where that can be told. */
  readonly progress?: { readonly done: number; readonly of: number };
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
  /** How the sheet was read, by the last check or by readMapping. */
  readonly reading?: TableReading;
  /** Of a table with several counties: one result per county and level, worst first. */
  readonly counties?: readonly CountyResult[];
  /** The key of the county shown; `assessments` are its own then. */
  readonly county?: string | undefined;
  /** The level shown, always of this sheet. */
  readonly level: Assessment["level"];
}
