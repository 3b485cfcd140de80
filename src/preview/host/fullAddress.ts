import type { Area } from "./model/Area";
import type { Model } from "./model/Model";
import { addressOf } from "./model/addressOf";
import { quoteSheetName } from "./model/quoteSheetName";

/** The address with its sheet, as `Range.address` gives it. */
export function fullAddress(model: Model, area: Area): string {
  return `${quoteSheetName(model.sheet(area.sheetId).getName())}!${addressOf(area)}`;
}
