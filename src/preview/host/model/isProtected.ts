import type { Model } from "./Model";

/** Whether a sheet is protected; kept with the sheet, so that a saved snapshot carries it. */
export function isProtected(model: Model, sheetId: string): boolean {
  return model.sheet(sheetId).getCustomMetadata()?.["protected"] === true;
}
