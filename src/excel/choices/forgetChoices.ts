import { storeChoices } from "./storeChoices";

/** Forgets what was decided about tables with these headings. */
export function forgetChoices(context: Excel.RequestContext, pattern: string): Promise<void> {
  return storeChoices(context, ({ [pattern]: _gone, ...others }) => others);
}
