import type { IStyleData } from "@univerjs/core";
import type { Model } from "./Model";

/** A cell's style with the row's, the column's and the sheet's defaults applied. */
export function styleOf(model: Model, sheetId: string, row: number, column: number): IStyleData {
  return model.sheet(sheetId).getComposedCellStyle(row, column);
}
