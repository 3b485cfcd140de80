import type { CellValue } from "../../sheet/CellValue";
import { valueToWrite } from "./valueToWrite";

/**
 * What must be written so that cells hold again what they held. What a formula had spilled is left empty, or it could
 * not spill again.
 */
export function contentToWrite(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  spilledFormula: CellValue,
): CellValue[][] {
  const spills = formulas[0]![0] === spilledFormula && values[0]![0] !== "#SPILL!";
  return formulas.map((line, row) =>
    line.map((formula, column): CellValue => {
      if (spills && (row > 0 || column > 0)) return "";
      // A text that reads like a formula shows itself.
      const isConstant = formula === values[row]![column];
      return isConstant && formula !== "" ? valueToWrite(formula) : formula;
    }),
  );
}
