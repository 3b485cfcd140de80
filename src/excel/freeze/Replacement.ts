import type { CellValue } from "../../sheet/CellValue";
import type { FormulaCell } from "./FormulaCell";

/** What is to stand where a formula stands: a value or a formula for each cell that it fills. */
export interface Replacement {
  readonly cell: FormulaCell;
  readonly kind: "values" | "formulas" | "repair";
  readonly written: readonly (readonly CellValue[])[];
}
