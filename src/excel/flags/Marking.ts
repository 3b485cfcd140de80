/** A change of a sheet's marks that is under way. The workbook holds it from the first action of the change to the last. */
export interface Marking {
  /** The sign of the new marks. */
  readonly generation: string;
  /** How many new conditional formats there are when it is done. */
  readonly rules: number;
  /** How many of ours there were before. */
  readonly before: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** By worksheet id. */
export type Markings = Readonly<Record<string, Marking>>;

/** The workbook setting that holds them; there only while a marking is under way or was broken off. */
export const markingsKey = "Balance.marking";
