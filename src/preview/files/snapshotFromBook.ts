import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Workbook } from "hucre";
import { CONDITIONAL_FORMAT_RESOURCE, type GridRules } from "./conditionalFormats";
import { countLeftBehind } from "./countLeftBehind";
import { DEFINED_NAME_RESOURCE, namesToUniver } from "./definedNames";
import type { NoticeList } from "./NoticeList";
import { rulesToUniver } from "./rulesToUniver";
import { sheetFromBook } from "./sheetFromBook";
import { styleIds } from "./styleIds";
import type { StyleContext } from "./styleToUniver";
import type { XlsxSheetFacts } from "../../files/xlsxFacts";

/** A workbook as its reader gave it, turned into the grid's snapshot. `facts` are what the reader passed over. */
export function snapshotFromBook(
  book: Workbook,
  name: string,
  facts: ReadonlyMap<string, XlsxSheetFacts>,
  notices: NoticeList,
): IWorkbookData {
  const context: StyleContext = {
    themeColours: book.themeColors,
    defaultFont: book.defaultFont,
    notices,
  };
  const styles: Record<string, IStyleData> = {};
  const styleId = styleIds(styles, context);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const rules: GridRules = {};
  const sheetIds = new Map<string, string>();
  book.sheets.forEach((sheet, index) => {
    const id = `sheet${index + 1}`;
    sheetIds.set(sheet.name, id);
    sheets[id] = sheetFromBook(id, sheet, facts.get(sheet.name), context, styleId);
    const converted = rulesToUniver(sheet.conditionalRules ?? [], context);
    if (converted.rules.length > 0) rules[id] = converted.rules;
    const inFile = facts.get(sheet.name)?.conditionalFormats ?? sheet.conditionalRules?.length ?? 0;
    notices.add("conditional-formats", Math.max(converted.left, inFile - converted.rules.length));
  });
  countLeftBehind(book, notices);

  const { defaultFont, properties } = book;
  const defaultStyle: IStyleData = {
    ...(defaultFont?.name ? { ff: defaultFont.name } : {}),
    ...(defaultFont?.size !== undefined ? { fs: defaultFont.size } : {}),
  };
  const names = namesToUniver(book.namedRanges ?? [], sheetIds);
  return {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: "zhCN" as IWorkbookData["locale"],
    styles,
    sheetOrder: [...sheetIds.values()],
    sheets,
    ...(Object.keys(defaultStyle).length > 0 ? { defaultStyle } : {}),
    resources: [
      { name: CONDITIONAL_FORMAT_RESOURCE, data: JSON.stringify(rules) },
      { name: DEFINED_NAME_RESOURCE, data: JSON.stringify(names) },
    ],
    custom: {
      activeSheet: book.activeSheet ?? 0,
      ...(properties && Object.keys(properties).length > 0
        ? { properties: JSON.parse(JSON.stringify(properties)) as object }
        : {}),
      ...(book.dateSystem === "1904" ? { date1904: true } : {}),
      ...(book.workbookProtection ? { workbookProtection: book.workbookProtection } : {}),
    },
  };
}
