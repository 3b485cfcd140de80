import type { FrozenFormula } from "../../excel/freeze/FrozenFormula";
import { functionsCalled } from "./functionsCalled";
import type { FormulaPlace } from "./FreezeState";

/** Where a remembered formula stood, and what it called. */
export function frozenPlace({ sheetName, row, column, formulaR1C1 }: FrozenFormula): FormulaPlace {
  return { sheetName, row, column, functions: functionsCalled(formulaR1C1) };
}
