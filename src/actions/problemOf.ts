import { errorCodeOf } from "../excel/errorCodeOf";
import type { ActionProblem } from "./CheckOutcome";

/** What went wrong in Excel, as the pane can say it. */
export function problemOf(error: unknown): ActionProblem {
  switch (errorCodeOf(error)) {
    case "AccessDenied":
      return { code: "protected", sheetName: "" };
    case "InvalidOperationInCellEditMode":
      return { code: "cellBeingEdited" };
    default:
      return {
        code: "excelFailed",
        message: error instanceof Error ? error.message : String(error),
      };
  }
}
