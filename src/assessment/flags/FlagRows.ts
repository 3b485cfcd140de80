/** Rows that one set of rules can judge. */
export interface FlagRows {
  readonly rows: readonly number[];
  /** Rules of rows with different states never hold at the same time; those of one state must be kept apart. */
  readonly state: string;
  /** The rules name rows, or say something of these rows that their cells do not. */
  readonly alone?: boolean;
}
