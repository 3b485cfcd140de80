import type { Assessment } from "../assessment/Assessment";
import type { RecognitionFailure } from "../sheet/RecognitionFailure";

/** Why an action could not be done; nothing was written. */
export type ActionProblem =
  | { readonly code: "protected"; readonly sheetName: string }
  | { readonly code: "cellBeingEdited" }
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
      readonly flags: "live" | "static" | "none";
      /** Where the table holds nothing of the chosen standard: the one it holds, and how many of its indicators. */
      readonly otherStandard?: { readonly id: string; readonly indicators: number };
    }
  | {
      readonly kind: "notRecognised";
      readonly sheetName: string;
      readonly failure: RecognitionFailure;
    }
  | { readonly kind: "problem"; readonly problem: ActionProblem };
