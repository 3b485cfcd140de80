import type { Field } from "./TableColumn";

/**
 * A column whose heading names a field and which is not read as it, since its unit does not go with it. Reading it
 * all the same could turn every verdict.
 */
export type UnusedColumn = {
  /** Zero-based column of the worksheet. */
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
} & (
  | {
      /** "unfitUnit": no unit of that field. "unitsDiffer": heading and row of units say different things. */
      readonly reason: "unfitUnit" | "unitsDiffer";
      /** As it is written. */
      readonly unit: string;
    }
  /** Read in the unit that is stated (as its factor to yuan), every figure is a thousand times too large or small. */
  | { readonly reason: "unitAgainstFigures"; readonly factor: number }
);
