import { fillSnapshotKey } from "./FillSnapshot";

/** What a sheet may hold of ours, loaded with the caller's next sync. */
export interface FlagState {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly setting: Excel.Setting;
}

/** Queues the look for our marks, so that it costs no round trip of its own. */
export function loadFlagState(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): FlagState {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  const setting = context.workbook.settings.getItemOrNullObject(fillSnapshotKey);
  setting.load("value");
  return { formats, setting };
}
