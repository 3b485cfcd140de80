import type { Assessment } from "../assessment/Assessment";
import type { TableReading } from "../sheet/TableReading";
import type { ActionProblem, CheckOutcome } from "./CheckOutcome";

/** What is known of one sheet; each has its own, so that no sheet's news stands beside another's figures. */
export interface SheetRecord {
  /** The last outcome of a check. */
  readonly outcome?: CheckOutcome | undefined;
  /** What that check judged, as text: a recalculation that leaves it alone makes no figure old. */
  readonly judged?: string | undefined;
  /** Cells changed since. */
  readonly stale: boolean;
  /** The level chosen among the sheet's own. */
  readonly level?: Assessment["level"] | undefined;
  /** The last clearing, until the next action. */
  readonly cleared?: { readonly sheetName: string; readonly any: boolean } | undefined;
  readonly problem?: ActionProblem | undefined;
  /** How the sheet was read when the mapping page was opened. */
  readonly reading?: TableReading | undefined;
  /** The county that is opened, with its assessments. */
  readonly county?:
    { readonly key: string; readonly assessments: readonly Assessment[] } | undefined;
}
