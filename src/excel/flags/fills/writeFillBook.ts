import { fillBookKey } from "./FillBook";
import type { FillBook } from "./FillBook";

/** Queues the covered fills, or the removal of the setting when no sheet has marks. */
export function writeFillBook(context: Excel.RequestContext, book: FillBook): void {
  // Written before it is deleted: a setting that is not there cannot be deleted.
  const setting = context.workbook.settings.add(fillBookKey, JSON.stringify(book));
  if (Object.keys(book.sheets).length === 0) setting.delete();
}
