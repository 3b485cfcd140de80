/** A new sheet that is being written. The workbook holds it from the first action of the writing to the last. */
export interface Writing {
  /** The name that the sheet gets with the last request. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** By the name that the sheet has while it is written, hidden. */
export type Writings = Readonly<Record<string, Writing>>;

/** The workbook setting that holds them; there only while a writing is under way or was broken off. */
export const writingsKey = "Balance.writing";
