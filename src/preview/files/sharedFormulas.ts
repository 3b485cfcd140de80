import type { Sheet } from "hucre";
import { shiftFormula } from "./shiftFormula";

/** A file writes a filled-down formula once: what stands in each of the other cells, by `row,column`. */
export function sharedFormulas(sheet: Sheet): Map<string, string> {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  const formulas = new Map<string, string>();
  const place = (key: string): [row: number, column: number] => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [row, column];
  };
  sheet.cells?.forEach(({ formula, formulaType, formulaSharedIndex }, key) => {
    if (formulaType !== "shared" || formulaSharedIndex === undefined || !formula) return;
    const [row, column] = place(key);
    masters.set(formulaSharedIndex, { formula, row, column });
  });
  sheet.cells?.forEach(({ formula, formulaSharedIndex = -1 }, key) => {
    const master = masters.get(formulaSharedIndex);
    if (formula !== "" || !master) return;
    const [row, column] = place(key);
    formulas.set(key, shiftFormula(master.formula, row - master.row, column - master.column));
  });
  return formulas;
}
