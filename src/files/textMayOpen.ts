import type { Workbook } from "hucre";

/** Names that promise a workbook; text under them was renamed, or is a broken export. */
const MODERN = /\.(?:xls[xmb]|xlt[xm]|ods|ots)$/i;
const OLD = /\.(?:xls|xlt|et)$/i;

/**
 * Whether text is opened as a table. Old systems export columns of text as .xls, which Excel opens
 * after a question; here it opens with a notice.
 */
export function textMayOpen(fileName: string, book: Workbook): "yes" | "with-notice" | "no" {
  if (MODERN.test(fileName)) return "no";
  if (!OLD.test(fileName)) return "yes";
  const rows = book.sheets[0]?.rows ?? [];
  return rows.some((row) => row.length > 1) ? "with-notice" : "no";
}
