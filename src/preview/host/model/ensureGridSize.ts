import type { Area } from "./Area";
import type { Model } from "./Model";

/** Grows the grid below so that it holds the area: to Excel every sheet is full size. */
export function ensureGridSize(model: Model, area: Area): void {
  const sheet = model.facade().getSheetBySheetId(area.sheetId);
  if (!sheet) return;
  if (sheet.getMaxRows() <= area.endRow) sheet.setRowCount(area.endRow + 1);
  if (sheet.getMaxColumns() <= area.endColumn) sheet.setColumnCount(area.endColumn + 1);
}
