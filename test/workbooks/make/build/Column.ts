import type { Field } from "../../../../src/sheet/TableColumn";
import type { School } from "./School";
import type { CellInput } from "./SheetPlan";

/** One column of a table as a maker writes it, and what it truly is. */
export interface Column {
  /** Its headings from top to bottom. */
  readonly path: readonly string[];
  /** What stands under it in a row of units. */
  readonly unit?: string;
  /** Absent: nothing that the check knows or needs. */
  readonly field?: Field;
  readonly basis?: "perPupil" | "perHundred";
  readonly factor?: number;
  /** Its cell, given the school and its place in the table from 0. */
  readonly cell: (school: School, place: number) => CellInput;
  /** Of a total row: the figures add up. */
  readonly sums?: boolean;
}
