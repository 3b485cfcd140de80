import type { Area } from "./Area";
import type { Model } from "./Model";
import { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * The smallest rectangle that holds every used cell of a sheet (or of one part of it).
 * @param valuesOnly leave out cells that carry only formatting
 */
export function usedArea(model: Model, within: Area, valuesOnly: boolean): Area | null {
  const { sheetId } = within;
  let used: Area | null = null;
  const include = (row: number, column: number): void => {
    if (row < within.startRow || row > within.endRow) return;
    if (column < within.startColumn || column > within.endColumn) return;
    used ??= { sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column };
    used.startRow = Math.min(used.startRow, row);
    used.endRow = Math.max(used.endRow, row);
    used.startColumn = Math.min(used.startColumn, column);
    used.endColumn = Math.max(used.endColumn, column);
  };
  model
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const hasValue =
        (cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si || cell.p;
      if (hasValue || (!valuesOnly && cell.s)) include(row, column);
    });
  const unitId = model.workbook().getUnitId();
  const spills = model.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[
    sheetId
  ];
  for (const [row, columns] of Object.entries(spills ?? {})) {
    for (const column of Object.keys(columns ?? {})) include(Number(row), Number(column));
  }
  return used;
}
