import type { SheetArea } from "../SheetArea";

/** The headings of one table; rows are indices into the grid, columns those of the worksheet. */
export interface HeadingBlock {
  /** Rows whose texts make the columns' paths, from top to bottom. */
  readonly rows: readonly number[];
  /** The first row under them that may be a school's, after rows of units and of column numbers. */
  readonly bodyIndex: number;
  /** Rows of units and of column numbers between them. */
  readonly furtherRows: readonly number[];
  readonly nameColumn: number;
  /** The columns that belong to this table where others stand beside it. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The same headings again further down, as on every printed page. */
  readonly repeated: readonly number[];
}

/** A table with its title, its headings and everything up to the next table, in rows and columns of the worksheet. */
export interface TableBlock {
  readonly headings: HeadingBlock;
  readonly area: SheetArea;
}
