import type { ReadingChoices } from "../sheet/ReadingChoices";
import type { Level } from "../standards/Level";
import type { PaneState } from "./PaneState";

/** Everything that pane and ribbon can ask for. The pane acts on the sheet it shows, the ribbon on the active one. */
export interface PaneActions {
  readonly state: () => PaneState;
  /** Returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Check the sheet that the pane shows with the chosen standard. */
  readonly checkSheet: () => Promise<void>;
  /** Remove our flags from the sheet that the pane shows. */
  readonly clearFlags: () => Promise<void>;
  readonly checkActiveSheet: () => Promise<void>;
  readonly clearActiveSheet: () => Promise<void>;
  /** Choose the standard and check again if a check was shown. */
  readonly chooseStandard: (standardId: string) => Promise<void>;
  /** Show a level; one that stands on another sheet takes the user there. */
  readonly showLevel: (level: Level) => Promise<void>;
  /** Add to what was decided about how this sheet is read, remember it in the workbook and check again. */
  readonly choose: (choices: ReadingChoices) => Promise<void>;
  /** Forget what was decided about sheets with these headings and check again. */
  readonly forgetChoices: () => Promise<void>;
  /** Read how the shown sheet is understood, for the mapping page; nothing is judged or written. */
  readonly readMapping: () => Promise<void>;
  /** Look for writes that were broken off earlier, to offer to put them right. */
  readonly lookForBrokenOff: () => Promise<void>;
  /** Bring them to the state before or after; figures and formulas are not touched. */
  readonly settleBrokenOff: () => Promise<void>;
  /** Stop the action that is running; a second time, do not wait for Excel's answer any longer. */
  readonly cancel: () => void;
  /** Show one county of a table that holds several (its key), or all of them again. */
  readonly showCounty: (key: string | undefined) => Promise<void>;
  /** Activate the sheet and select the cell, zero-based. */
  readonly selectCell: (sheetName: string, row: number, column: number) => Promise<void>;
}
