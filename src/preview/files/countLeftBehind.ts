import type { Workbook } from "hucre";
import type { NoticeList } from "./NoticeList";

/** Counts what a file holds and the grid has no place for. */
export function countLeftBehind(book: Workbook, notices: NoticeList): void {
  notices.add("external-links", book.externalLinks?.length ?? 0);
  notices.add("images", book.cellImages?.length ?? 0);
  // Dates are carried and saved right, but the grid counts them from 1900 and shows them four years early.
  notices.add("dates-from-1904", book.dateSystem === "1904" ? 1 : 0);
  for (const sheet of book.sheets) {
    notices.add("charts", sheet.charts?.length ?? 0);
    notices.add("images", (sheet.images?.length ?? 0) + (sheet.backgroundImage ? 1 : 0));
    notices.add("text-boxes", sheet.textBoxes?.length ?? 0);
    notices.add("pivot-tables", sheet.pivotTables?.length ?? 0);
    notices.add("slicers", (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0));
    notices.add("sparklines", sheet.sparklines?.length ?? 0);
    notices.add("data-validations", sheet.dataValidations?.length ?? 0);
    notices.add("filters", sheet.autoFilter ? 1 : 0);
    notices.add("page-breaks", (sheet.rowBreaks?.length ?? 0) + (sheet.colBreaks?.length ?? 0));
    const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup ?? {};
    notices.add("print-areas", (printArea ?? printTitlesRow ?? printTitlesColumn) ? 1 : 0);
    notices.add("comments", sheet.threadedComments?.length ?? 0);
    for (const { comment, hyperlink, richText } of sheet.cells?.values() ?? []) {
      if (comment && !sheet.threadedComments?.length) notices.add("comments");
      if (hyperlink) notices.add("hyperlinks");
      if (richText) notices.add("rich-text");
    }
  }
}
