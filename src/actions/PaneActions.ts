import type { Level } from "../standards/Level";
import type { PaneState } from "./PaneState";

/** Everything the pane can ask for; the ribbon calls the same. */
export interface PaneActions {
  readonly state: () => PaneState;
  /** Returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Check the active sheet with the chosen standard. */
  readonly checkSheet: () => Promise<void>;
  /** Remove our flags from the active sheet. */
  readonly clearFlags: () => Promise<void>;
  /** Choose the standard and check again if a check was shown. */
  readonly chooseStandard: (standardId: string) => Promise<void>;
  readonly showLevel: (level: Level) => void;
  /** Activate the sheet and select the cell, zero-based. */
  readonly selectCell: (sheetName: string, row: number, column: number) => Promise<void>;
}
