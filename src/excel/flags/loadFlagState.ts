import { fillBookKey } from "./fills/FillBook";
import { markingsKey } from "./Marking";

/** What a sheet may hold of ours, loaded with the caller's next sync. */
export interface FlagState {
  readonly formats: Excel.ConditionalFormatCollection;
  /** The fills that our static marks cover. */
  readonly fillBook: Excel.Setting;
  /** Markings that are under way, or were broken off. */
  readonly markings: Excel.Setting;
}

/** Queues the look for our marks, so that it costs no round trip of its own. */
export function loadFlagState(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): FlagState {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  const { settings } = context.workbook;
  const [fillBook, markings] = [fillBookKey, markingsKey].map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  }) as [Excel.Setting, Excel.Setting];
  return { formats, fillBook, markings };
}
