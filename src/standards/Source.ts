/** How sure we are of a rule: read in the document itself, read in a quotation, or known without its text at hand. */
export type Confidence = "text-read" | "quoted" | "recalled";

/** Where a rule comes from. */
export interface Source {
  /** Title and number of the document, in Chinese, as it is cited. */
  readonly document: string;
  readonly confidence: Confidence;
  /** Exact official wording, only where it was read. */
  readonly quote?: string;
}
