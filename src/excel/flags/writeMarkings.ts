import { markingsKey } from "./Marking";
import type { Markings } from "./Marking";

/** Queues what is under way, or the removal of the setting when nothing is. */
export function writeMarkings(context: Excel.RequestContext, markings: Markings): void {
  const { settings } = context.workbook;
  // Written before it is deleted: a setting that is not there cannot be deleted.
  const setting = settings.add(markingsKey, JSON.stringify(markings));
  if (Object.keys(markings).length === 0) setting.delete();
}
