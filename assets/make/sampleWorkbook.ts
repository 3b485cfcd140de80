import type { IWorkbookData } from "@univerjs/core";
import { sampleStyles } from "./sampleStyles";
import type { SheetBuilder } from "./sheetBuilder";

const FONT = "Microsoft YaHei";

/** The sheets in one workbook, with fixed dates. */
export function sampleWorkbook(sheets: readonly SheetBuilder[]): IWorkbookData {
  const ids = sheets.map((_, index) => `sheet${index + 1}`);
  return {
    id: "sample-county",
    name: "sample-county",
    appVersion: "0.25.1",
    locale: "zhCN" as IWorkbookData["locale"],
    styles: sampleStyles,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [ids[index] ?? "", sheet.build(ids[index] ?? "")]),
    ),
    defaultStyle: { ff: FONT, fs: 11 },
    resources: [],
    custom: {
      activeSheet: 0,
      properties: {
        title: "示范县义务教育 2026",
        creator: "Balance",
        created: "2026-09-01T00:00:00Z",
        modified: "2026-09-01T00:00:00Z",
      },
    },
  };
}
