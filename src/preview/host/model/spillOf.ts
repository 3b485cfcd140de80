import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./Area";
import type { Model } from "./Model";

/** What the formula of a cell spills to; null where it gives one value, or where something is in its way. */
export function spillOf(model: Model, sheetId: string, row: number, column: number): Area | null {
  const unitId = model.workbook().getUnitId();
  const formulas = model.injector.get(FormulaDataModel);
  const range = formulas.getArrayFormulaRange()?.[unitId]?.[sheetId]?.[row]?.[column];
  if (!range) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  if (startRow === endRow && startColumn === endColumn) return null;
  return { sheetId, startRow, startColumn, endRow, endColumn };
}
