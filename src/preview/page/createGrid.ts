import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { createUniver, LocaleType, mergeLocales, type FUniver } from "@univerjs/presets";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { PreviewOptions } from "./PreviewOptions";

/** The grid's own name of a display language. */
export const gridLocale: Readonly<Record<PreviewOptions["language"], LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};

/** Starts the grid in an element of the page, without a workbook. */
export function createGrid(container: HTMLElement, options: PreviewOptions): FUniver {
  const { univerAPI } = createUniver({
    locale: gridLocale[options.language],
    darkMode: options.theme === "dark",
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, conditionalFormattingChinese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionalFormattingEnglish),
    },
    presets: [
      // The page has its own ribbon; what the grid offers beyond it is in its context menu.
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return univerAPI;
}
