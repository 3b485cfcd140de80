import type { IWorkbookData } from "@univerjs/presets";
import type { CellValue } from "../../src/sheet/CellValue";
import type { Profile } from "../../src/preview/host/Profile";
import type { ExcelInNode } from "./officeInNode";
import { openInExcel } from "./openInExcel";

/** Opens a workbook in Excel-in-Node and makes it the `Excel` and `Office` that src/excel talks to. */
export function excelSession(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  profile: Profile["id"] = "microsoft365",
): ExcelInNode {
  return openInExcel(workbookOf(sheets), profile);
}

/** Plain values as a Univer workbook; text beginning with "=" is a formula. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Partial<IWorkbookData> {
  const entries = Object.entries(sheets).map(([name, rows], index) => {
    const cellData = Object.fromEntries(
      rows.map((row, rowIndex) => [
        rowIndex,
        Object.fromEntries(
          row.flatMap(
            (value, column): [number, { f: string } | { v: string | number | boolean }][] => {
              if (value === "" || value === null) return [];
              if (typeof value === "string" && value.startsWith("="))
                return [[column, { f: value }]];
              return [[column, { v: value }]];
            },
          ),
        ),
      ]),
    );
    const id = `sheet-${index + 1}`;
    return [
      id,
      { id, name, rowCount: Math.max(100, rows.length + 20), columnCount: 26, cellData },
    ] as const;
  });
  return {
    id: "workbook",
    name: "Book1.xlsx",
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  } as Partial<IWorkbookData>;
}
