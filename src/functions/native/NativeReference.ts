/** A corner of a range as it is written: `$B2`. */
export interface Corner {
  /** From 0. */
  readonly column: number;
  /** From 0. */
  readonly row: number;
  /** "$" where the column stays when the formula is copied. */
  readonly columnMark: "$" | "";
  readonly rowMark: "$" | "";
}

/** A cell or a rectangle of cells as the user wrote it in a formula. */
export interface NativeReference {
  /** As a formula names it, with its sheet. */
  readonly text: string;
  /** `'初中 2025'!`, or "" for the formula's own sheet. */
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** Top left. */
  readonly first: Corner;
  /** Bottom right. */
  readonly last: Corner;
}
