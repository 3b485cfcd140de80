import type { PaneState } from "../actions/PaneState";

/** The name of the sheet that the pane shows something of. */
export function sheetShown({ outcome, assessments }: PaneState): string | undefined {
  if (outcome && "sheetName" in outcome) return outcome.sheetName;
  return assessments[0]?.sheetName;
}
