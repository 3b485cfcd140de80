/** What a file holds and the opened workbook does not. */
export type NoticeCode =
  | "text-content"
  | "charts"
  | "images"
  | "text-boxes"
  | "pivot-tables"
  | "slicers"
  | "sparklines"
  | "comments"
  | "hyperlinks"
  | "data-validations"
  | "tables"
  | "filters"
  | "rich-text"
  | "conditional-formats"
  | "protection-password"
  | "macros"
  | "external-links"
  | "outlines"
  | "column-styles"
  | "shrink-to-fit"
  | "gradient-fills"
  | "pattern-fills"
  | "page-breaks"
  | "print-areas"
  | "dates-from-1904"
  | "legacy-formulas"
  | "legacy-formats"
  | "ods-layout";

/** A code and how many things it stands for, as in `charts:2`. */
export type Notice = `${NoticeCode}:${number}`;

/** Counts what is left behind while a file is opened. */
export class NoticeList {
  private readonly counts = new Map<NoticeCode, number>();

  add(code: NoticeCode, count = 1): void {
    if (count > 0) this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  toArray(): Notice[] {
    return [...this.counts].map(([code, count]): Notice => `${code}:${count}`);
  }
}
