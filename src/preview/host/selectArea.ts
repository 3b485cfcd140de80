import type { HostContext } from "./HostContext";
import type { Area } from "./model/Area";
import { ensureGridSize } from "./model/ensureGridSize";

/** Activates an area's sheet, selects the area, and shows its first cell where there is a screen. */
export function selectArea(area: Area, { model, reveal }: HostContext): void {
  const sheet = model.facade().setActiveSheet(area.sheetId);
  const endRow = Math.min(area.endRow, Math.max(sheet.getMaxRows() - 1, area.startRow));
  const endColumn = Math.min(area.endColumn, Math.max(sheet.getMaxColumns() - 1, area.startColumn));
  ensureGridSize(model, { ...area, endRow, endColumn });
  const rows = endRow - area.startRow + 1;
  const columns = endColumn - area.startColumn + 1;
  sheet.setActiveRange(sheet.getRange(area.startRow, area.startColumn, rows, columns));
  reveal(area);
}
