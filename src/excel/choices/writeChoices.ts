import type { ReadingChoices } from "../../sheet/ReadingChoices";
import { storeChoices } from "./storeChoices";

/** Remembers in the workbook what was decided about tables with these headings. */
export function writeChoices(
  context: Excel.RequestContext,
  pattern: string,
  choices: ReadingChoices,
): Promise<void> {
  return storeChoices(context, ({ [pattern]: _before, ...others }) => ({
    ...others,
    [pattern]: choices,
  }));
}
