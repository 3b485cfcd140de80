import type { CellValue } from "../../sheet/CellValue";

/** A table to be written to a sheet of its own, from A1. */
export interface NewSheet {
  /** The name wished for; what Excel forbids in it is taken out, and a number is added where it is taken. */
  readonly name: string;
  /** Rows may differ in length; null and "" are blank cells. Texts stay texts, whatever they look like. */
  readonly rows: readonly (readonly CellValue[])[];
  /** By column, for its numbers: "0.00", "yyyy-mm-dd" …; null, undefined or "@" leaves a column as it is. */
  readonly numberFormats?: readonly (string | null | undefined)[];
  /** Zero-based rows in bold: the headings. */
  readonly boldRows?: readonly number[];
  /** By column, in points; null or undefined leaves a column as it is. */
  readonly columnWidths?: readonly (number | null | undefined)[];
  /** How many rows stay in sight. */
  readonly frozenRows?: number;
}
