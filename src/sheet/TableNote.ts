import type { UnusedColumn } from "./UnusedColumn";

/** What the reader must know about how a table was read, whatever standard it is judged by. */
export type TableNote =
  | ({ readonly code: "columnNotUsed" } & UnusedColumn)
  /** Schools whose indoor gym, a part of the teaching area, is larger than it: what is left would be negative. */
  | {
      readonly code: "gymAboveTeaching";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** Cells that hold a number as text and were read as that number. */
  | { readonly code: "textNumbers"; readonly count: number };
