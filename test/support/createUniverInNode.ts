import { createUniver, LocaleType, type FUniver, type IWorkbookData } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";

/** Univer without a screen, holding one workbook. */
export function createUniverInNode(workbook?: Partial<IWorkbookData>): {
  univerAPI: FUniver;
  dispose(): void;
} {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  // Univer works on the very object it is given.
  univerAPI.createWorkbook(structuredClone(workbook ?? emptyWorkbook));
  return { univerAPI, dispose: () => univer.dispose() };
}

const emptyWorkbook: Partial<IWorkbookData> = {
  id: "workbook",
  name: "Book1.xlsx",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 100, columnCount: 26 } },
};
