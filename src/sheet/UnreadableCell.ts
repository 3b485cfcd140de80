import type { Field } from "./TableColumn";

/** A cell that should hold a number and does not; it is never computed with. */
export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly schoolName: string;
  readonly reason:
    "text" | "error" | "boolean" | "negative" | "notWhole" | "date" | "absurd" | "merged";
  /** What the cell shows. */
  readonly shown: string;
}
