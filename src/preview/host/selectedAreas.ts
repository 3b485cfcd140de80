import type { HostContext } from "./HostContext";
import type { Area } from "./model/Area";
import { gridLimits } from "./model/gridLimits";

/** All areas that are selected on the active sheet; its first cell before anything was selected. */
export function selectedAreas({ model }: HostContext): Area[] {
  const sheet = model.facade().getActiveSheet();
  const sheetId = sheet.getSheetId();
  const selected = sheet.getSelection()?.getActiveRangeList() ?? [];
  if (selected.length === 0)
    return [{ sheetId, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }];
  return selected.map((range) => {
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    // A selected row or column of the grid is a whole one to Excel, however long the grid is.
    const wholeColumn = startRow === 0 && endRow === sheet.getMaxRows() - 1 && endRow > 0;
    const wholeRow = startColumn === 0 && endColumn === sheet.getMaxColumns() - 1 && endColumn > 0;
    return {
      sheetId,
      startRow,
      startColumn,
      endRow: wholeColumn || Number.isNaN(endRow) ? gridLimits.rows - 1 : endRow,
      endColumn: wholeRow || Number.isNaN(endColumn) ? gridLimits.columns - 1 : endColumn,
    };
  });
}
