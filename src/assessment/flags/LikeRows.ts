/** How rows are judged by the same items. */
export interface RowKind {
  /** One row for two levels: only shared totals can be told apart. */
  readonly bothLevels: boolean;
  /** Pupils of another level are missing: shared totals cannot be split. */
  readonly unsplit: boolean;
  /** Columns whose cells show numbers that were not read: dates, figures that cannot be true. */
  readonly unread: readonly number[];
  /** One-based rows of units that count with this row. */
  readonly unitRows: readonly number[];
}

/** Neighbouring rows that are judged by the same items. */
export interface LikeRows extends RowKind {
  readonly firstRow: number;
  readonly lastRow: number;
}
