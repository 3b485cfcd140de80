import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area } from "./Area";
import type { Model } from "./Model";
import { ensureGridSize } from "./ensureGridSize";

/**
 * Writes to the cells of an area as one step of the grid's undo.
 * @param cellAt what to merge into a cell, or null to leave it as it is
 */
export function writeCells(
  model: Model,
  area: Area,
  cellAt: (row: number, column: number) => ICellData | null,
): void {
  ensureGridSize(model, area);
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  let any = false;
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const cell = cellAt(row, column);
      if (!cell) continue;
      (value[row] ??= {})[column] = cell;
      any = true;
    }
  }
  if (!any) return;
  const { sheetId, ...range } = area;
  model.execute("sheet.command.set-range-values", {
    unitId: model.workbook().getUnitId(),
    subUnitId: sheetId,
    range,
    value,
  });
}
