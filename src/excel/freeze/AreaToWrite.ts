import type { CellValue } from "../../sheet/CellValue";
import type { PlacedFormula } from "./PlacedFormula";

/** Cells, what is written to them, and what they must hold until then. */
export interface AreaToWrite extends PlacedFormula {
  readonly sheetId: string;
  readonly written: readonly (readonly CellValue[])[];
  /** Their formulas as last read. */
  readonly held: readonly (readonly CellValue[])[];
  /** Their values as last read, where they are what is written. */
  readonly shown?: readonly (readonly CellValue[])[];
}
