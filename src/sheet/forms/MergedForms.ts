import type { SheetArea } from "../SheetArea";
import type { Field } from "../TableColumn";
import type { FormValue } from "./FormReading";

/** A column of the table that forms are put together into. */
export interface MergedColumn {
  readonly heading: string;
  readonly field?: Field;
  /** Records whose figure was brought to this column's unit by moving the point, by the unit they were written in. */
  readonly converted: ReadonlyMap<string, number>;
  /** Rows (indices into `rows`) with words where a figure is asked for. */
  readonly noFigures: readonly number[];
  /** The unit they were brought to. */
  readonly unit?: string;
}

/** One school of one file. */
export interface MergedRow {
  readonly fileName: string;
  readonly sheetName: string;
  /** The cells that its figures stand in. */
  readonly area: SheetArea;
  /** By column; undefined where nothing was filled in. */
  readonly values: readonly (FormValue | undefined)[];
}

/** A school that stands in several rows (indices into `rows`). */
export interface RepeatedSchool {
  readonly name: string;
  readonly rows: readonly number[];
  /** All rows say the same. */
  readonly areAlike: boolean;
}

/** Forms as one table: the columns of the first template in their order, then what the others have more. */
export interface MergedForms {
  readonly columns: readonly MergedColumn[];
  readonly rows: readonly MergedRow[];
  readonly repeated: readonly RepeatedSchool[];
  /** Headings that stand for one item in several units, which were kept apart. */
  readonly unitsApart: readonly string[];
}
