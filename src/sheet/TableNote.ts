import type { SheetArea } from "./SheetArea";
import type { UnusedColumn } from "./UnusedColumn";

/** What the reader must know about how a table was read, whatever standard it is judged by. */
export type TableNote =
  | ({ readonly code: "columnNotUsed" } & UnusedColumn)
  /** The table goes on in other columns, whose schools were not read: the verdict stays open. */
  | { readonly code: "goesOnBeside"; readonly areas: readonly SheetArea[] }
  /** Schools whose indoor gym, a part of the teaching area, is larger than it: what is left would be negative. */
  | {
      readonly code: "gymAboveTeaching";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** Teachers of all degrees together are more than the teachers. */
  | {
      readonly code: "degreesAboveTeachers";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** 附设幼儿班: no text gives their weight, so shared stocks are not split for them. */
  | {
      readonly code: "kindergartenNotSplit";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** Units whose figures were added to their main schools. */
  | {
      readonly code: "folded";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** Rows that a rule leaves out and the user put back. */
  | {
      readonly code: "putBack";
      readonly rows: readonly number[];
      readonly names: readonly string[];
      readonly keys: readonly string[];
    }
  /** Hidden rows that count. */
  | { readonly code: "hiddenCounted"; readonly rows: readonly number[] }
  /** County or prefecture is written once over these rows. */
  | { readonly code: "countyFilledDown"; readonly rows: readonly number[] }
  /** Cells that hold a number as text and were read as that number. */
  | { readonly code: "textNumbers"; readonly count: number };
