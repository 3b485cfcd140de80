export type WorkbookFileErrorCode =
  "not-a-workbook" | "text" | "html" | "damaged" | "password" | "too-large";

export interface WorkbookFileErrorDetails {
  fileName: string;
  bytes: number;
  /** What the file is instead, where its content says so: "pdf", "jpeg", "word", "empty" ... */
  kind?: string;
  /** The most bytes that are accepted, with "too-large". */
  limitBytes?: number;
  /** What the reader said, for a log; never for the screen. */
  reason?: string;
}

/** The one error of opening a file: a code and details, without a sentence. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly details: WorkbookFileErrorDetails,
  ) {
    super(code);
  }
}
