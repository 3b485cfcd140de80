import type { FormGroup } from "../../sheet/forms/groupForms";
import type { MergedForms } from "../../sheet/forms/MergedForms";
import type { Level } from "../../standards/Level";
import type { ActionProblem } from "../CheckOutcome";

/** Why a file gives no rows; the sentence is made in i18n. */
export interface FileFailure {
  readonly code:
    /** See WorkbookFileError. */
    | "not-a-workbook"
    | "text"
    | "html"
    | "damaged"
    | "password"
    | "too-large"
    /** The code that reads files could not be fetched: no fault of the file. */
    | "notLoaded"
    /** A fault of ours, which says nothing about the file. */
    | "unexpected"
    /** The browser could not hand it over: moved, opened elsewhere, a folder. */
    | "unreachable"
    /** No sheet of it asks for anything, or none can be told for certain. */
    | "nothingFound"
    /** A form that nobody filled in. */
    | "blank"
    /** More files than are read at once. */
    | "tooMany";
  /** What the file is instead: "pdf", "word", "empty" … */
  readonly kind?: string;
  readonly limitBytes?: number;
  readonly limitFiles?: number;
}

/** What was found in a file that was read. */
export interface FileFindings {
  readonly records: number;
  readonly notUnderstood: readonly {
    readonly sheetName: string;
    readonly row: number;
    readonly column: number;
    readonly shown: string;
  }[];
  /** 合计 and the like. */
  readonly leftOut: number;
  /** Sheets without a form or table, by name; hidden ones are not read. */
  readonly otherSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  /** Rows that are hidden in the file; their figures are taken all the same. */
  readonly hiddenRows: number;
  /** Cells with words where a figure is asked for; they are written as they stand. */
  readonly noFigures: number;
  /** Cells with an error; they are written as text. */
  readonly errors: number;
}

/** A chosen file and what became of it. */
export interface ChosenFile {
  readonly id: number;
  readonly name: string;
  readonly state:
    | { readonly code: "waiting" | "reading" }
    | ({ readonly code: "read" } & FileFindings)
    | { readonly code: "failed"; readonly failure: FileFailure }
    /** The same bytes as another file: taken once. */
    | { readonly code: "same"; readonly as: string };
}

/** What was written, and where. */
export interface WrittenForms {
  readonly worksheetId: string;
  readonly sheetName: string;
  readonly rows: number;
  readonly files: number;
  /** The sheet was looked for and is no longer there. */
  readonly isGone: boolean;
}

/** What the page that collects forms shows. */
export interface CollectState {
  readonly files: readonly ChosenFile[];
  readonly busy: "read" | "write" | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Templates, the commonest first. */
  readonly groups: readonly FormGroup[];
  /** Keys of the groups that will be written. */
  readonly chosen: readonly string[];
  /** The chosen groups as the table that will be written. */
  readonly merged: MergedForms | undefined;
  /** Said by every title, where no column says it: the sheet's name has to. */
  readonly level: Level | undefined;
  readonly tooManyRows: number | undefined;
  readonly written: WrittenForms | undefined;
  readonly problem: ActionProblem | undefined;
  /** The last reading or writing was called off. */
  readonly cancelled: boolean;
}
