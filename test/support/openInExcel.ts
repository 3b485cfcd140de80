import type { IWorkbookData } from "@univerjs/presets";
import type { Profile } from "../../src/preview/host/Profile";
import { profiles } from "../../src/preview/host/profiles";
import { createExcel, type ExcelInNode } from "./officeInNode";

/** Opens a workbook in Excel-in-Node and makes it the `Excel` and `Office` that src/excel talks to. */
export function openInExcel(
  workbook: Partial<IWorkbookData>,
  profile: Profile["id"] = "microsoft365",
): ExcelInNode {
  const excel = createExcel({ workbook, profile });
  const apiLevel = Number(profiles[profile].requirementSets.ExcelApi!.split(".")[1]);
  Object.assign(globalThis, {
    Excel: excel.Excel,
    OfficeExtension: excel.OfficeExtension,
    Office: {
      context: {
        requirements: {
          isSetSupported: (_name: string, version: string) =>
            Number(version.split(".")[1]) <= apiLevel,
        },
      },
    },
  });
  return excel;
}
