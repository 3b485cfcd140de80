import type { CellValue } from "../../sheet/CellValue";

/** A cell whose formula was looked for, with all that it fills. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly formulaR1C1: string;
  readonly numberFormat: string;
  /** What it shows, and what it spills into the cells beside and below it. */
  readonly values: readonly (readonly CellValue[])[];
  /** The formulas of the cells of `values`, as Excel tells them. */
  readonly held: readonly (readonly CellValue[])[];
}
