import type { PaneState } from "../../actions/PaneState";
import type { Assessment } from "../../assessment/Assessment";

/** What of a sheet is not in the result that the pane shows: of one county, or of a table of many. */
export type Uncounted = Pick<Assessment, "sheetName" | "leftOut" | "unreadable" | "notices">;

/** What was left out, could not be read or was assumed; undefined where nothing was checked. */
export function uncounted(
  state: PaneState,
  assessment: Assessment | undefined,
): Uncounted | undefined {
  if (assessment) return assessment;
  return state.outcome?.kind === "counties" ? { ...state.outcome, notices: [] } : undefined;
}
