import { errorCodeOf } from "../excel/errorCodeOf";
import { Interrupted } from "../excel/Interrupted";
import { WorkbookProtected } from "../excel/newSheet/WorkbookProtected";
import type { ActionProblem } from "./CheckOutcome";
import { NotAnswering } from "./NotAnswering";

/** What went wrong in Excel, as the pane can say it. */
export function problemOf(error: unknown): ActionProblem {
  if (error instanceof Interrupted) return { code: "interrupted", what: error.what };
  if (error instanceof NotAnswering) return { code: "notAnswering" };
  if (error instanceof WorkbookProtected) return { code: "workbookProtected" };
  switch (errorCodeOf(error)) {
    case "AccessDenied":
      return { code: "protected", sheetName: "" };
    case "InvalidOperationInCellEditMode":
      return { code: "cellBeingEdited" };
    case "ItemNotFound":
    case "InvalidObjectPath":
      return { code: "sheetGone" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "tooLarge" };
    default:
      return {
        code: "excelFailed",
        message: error instanceof Error ? error.message : String(error),
      };
  }
}
