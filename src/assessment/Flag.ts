/** What a flagged cell says: it counts against its school, it is near the limit, or no figure could be read in it. */
export type FlagKind = "fail" | "near" | "unreadable";

/** A live flag: a native formula for a run of rows in one column, relative to the run's first row. */
export interface FlagRule {
  readonly kind: FlagKind;
  /** Zero-based, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  /** English function names, commas; uses only what Excel 2016, WPS and LibreOffice know. */
  readonly formula: string;
}

/** A flag as it stands now, for Excels where live flags are unsafe. */
export interface FlagCell {
  readonly kind: FlagKind;
  readonly row: number;
  readonly column: number;
}
