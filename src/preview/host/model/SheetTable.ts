import type { Area } from "./Area";

/** An Excel table of a sheet; it is kept in the sheet's custom data, so that a saved snapshot carries it. */
export interface SheetTable extends Omit<Area, "sheetId"> {
  readonly id: string;
  readonly name: string;
  /** The last of its rows holds totals. */
  readonly hasTotals: boolean;
  /** How it looks, and how its totals are made, as the file tells and as it is written back. */
  readonly file?: object;
}
