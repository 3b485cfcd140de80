import type { Model } from "./Model";

/** Whether a cell lies under a merged one: what is written there is lost, as in Excel. */
export function isMergedAway(model: Model, sheetId: string, row: number, column: number): boolean {
  const merged = model.sheet(sheetId).getMergedCell(row, column);
  return !!merged && (merged.startRow !== row || merged.startColumn !== column);
}
