import type { Assessment } from "../assessment/Assessment";
import type { CountyResult } from "../assessment/CountyResult";
import type { LeftOut } from "../assessment/LeftOut";
import type { Interrupted } from "../excel/Interrupted";
import type { Question } from "../sheet/Question";
import type { RecognitionFailure } from "../sheet/RecognitionFailure";
import type { TableReading } from "../sheet/TableReading";
import type { UnreadableCell } from "../sheet/UnreadableCell";

/** Why an action could not be done; nothing was written, except where it was interrupted. */
export type ActionProblem =
  | { readonly code: "protected"; readonly sheetName: string }
  | { readonly code: "cellBeingEdited" }
  /** The structure is protected: no sheet can be added. */
  | { readonly code: "workbookProtected" }
  /** Renamed sheets are found; this one was deleted. */
  | { readonly code: "sheetGone" }
  | { readonly code: "tooLarge" }
  /** Half written, and not yet put right. */
  | { readonly code: "interrupted"; readonly what: Interrupted["what"] }
  /** The request under way may still be done. */
  | { readonly code: "notAnswering" }
  | { readonly code: "excelFailed"; readonly message: string };

/** What a check of a sheet came to. */
export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly sheetName: string;
      readonly standardId: string;
      /** One per level found on the sheet, primary first. */
      readonly assessments: readonly Assessment[];
      /** "live": conditional formats that follow every edit; "static": fills, to be checked again after an edit; "none": the sheet is protected. */
      readonly flags: "live" | "static" | "none" | "tooMany";
      readonly recalculationDue?: boolean;
      readonly choicesUnreadable?: boolean;
      /** Where the table holds nothing of the chosen standard: the one it holds, and how many of its indicators. */
      readonly reading?: TableReading;
      readonly otherStandard?: { readonly id: string; readonly indicators: number };
    }
  | {
      readonly kind: "notRecognised";
      readonly sheetName: string;
      readonly failure: RecognitionFailure;
      readonly reading?: TableReading;
    }
  /** Something must be answered first; nothing was judged or written. */
  | {
      readonly kind: "asks";
      readonly sheetName: string;
      readonly questions: readonly Question[];
      readonly reading: TableReading;
      readonly recalculationDue?: boolean;
      /** What the workbook holds about how tables are read could not be understood. */
      readonly choicesUnreadable?: boolean;
    }
  /** A table of several counties: one line each, worst first. */
  | {
      readonly kind: "counties";
      readonly sheetName: string;
      readonly standardId: string;
      readonly counties: readonly CountyResult[];
      readonly leftOut: readonly LeftOut[];
      readonly unreadable: readonly UnreadableCell[];
      readonly flags: "live" | "static" | "none" | "tooMany";
      readonly recalculationDue?: boolean;
      readonly choicesUnreadable?: boolean;
      readonly reading: TableReading;
    }
  | { readonly kind: "cancelled"; readonly sheetName: string }
  | { readonly kind: "problem"; readonly problem: ActionProblem };
