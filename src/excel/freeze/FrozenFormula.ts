/** A formula that was replaced, as the workbook remembers it. */
export interface FrozenFormula {
  readonly sheetId: string;
  /** To find the sheet where its id is another one after reopening. */
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** Of all that it filled. */
  readonly rows: number;
  readonly columns: number;
  readonly formulaR1C1: string;
  /** Of what may stand in its place (one or two, with a space): only cells that still hold that are ours to put back. */
  readonly marks: string;
}

/** The workbook setting that holds them, removed when they are put back. */
export const frozenKey = "Balance.frozen";

/** Where a setting is kept that cannot be read: nothing of it is thrown away. */
export const frozenAsideKey = "Balance.frozen.unreadable";
