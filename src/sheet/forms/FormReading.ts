import type { CellKind } from "../CellKind";
import type { CellValue } from "../CellValue";

/** A cell with its place on the worksheet, zero-based. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly kind: CellKind;
}

/** What a form asks for. */
export interface FormItem {
  /** The same for the same labels, however they are spaced and numbered; without the unit. */
  readonly key: string;
  /** The labels from the outermost to the innermost, as written. */
  readonly path: readonly string[];
  /** The unit beside the label or the value, as written. */
  readonly unit?: string;
}

/** What was filled in: the cell's figure or text; of "412 人" the figure, of "☑公办 □民办" the ticked word. */
export interface FormValue extends FormCell {
  /** Where it differs from `value`: what the cell itself holds. */
  readonly written?: string;
}

/** One school: a whole form, or one row of a table. */
export interface FormRecord {
  /** By the item's key; an item that was left blank has none. */
  readonly values: ReadonlyMap<string, FormValue>;
}

/** A row that sums up or describes other rows. */
export interface FormLeftOut {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly FormCell[];
}

/**
 * A sheet read as a school's form or as a table of schools. Every cell with content is in exactly one of `labels`, the
 * values of `records`, `texts`, `leftOut` and `notUnderstood`; a cell such as 填表人：张三 is in both of the first two.
 */
export interface FormReading {
  readonly sheetName: string;
  /** "form": labels beside values; "row": headings over one row; "table": headings over several rows. */
  readonly layout: "form" | "row" | "table";
  /** The first line over the labels, or "". */
  readonly title: string;
  readonly items: readonly FormItem[];
  readonly records: readonly FormRecord[];
  readonly labels: readonly FormCell[];
  /** Titles, units of the whole sheet, notes, signatures, numbers of lines and columns. */
  readonly texts: readonly FormCell[];
  readonly leftOut: readonly FormLeftOut[];
  readonly notUnderstood: readonly FormCell[];
}
