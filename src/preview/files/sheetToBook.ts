import type { IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell, CellStyle, ColumnDef, RowDef, Sheet, WriteSheet } from "hucre";
import { cellToFile } from "./cellToFile";
import { colourToFile } from "./colourToFile";
import type { GridRules } from "./conditionalFormats";
import { numberedEntries } from "./numberedEntries";
import { pixels } from "./pixels";
import { rulesToFile } from "./rulesToFile";
import { sharedIds } from "./sharedIds";
import { tablesToFile } from "./tablesToFile";

/** One sheet of the grid as the writer takes it. */
export function sheetToBook(
  sheet: Partial<IWorksheetData>,
  name: string,
  rules: GridRules[string],
  fileStyle: (...layers: Nullable<IStyleData | string>[]) => CellStyle | undefined,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const formulas = sharedIds(sheet);
  numberedEntries(sheet.cellData).forEach(([row, columns]) => {
    numberedEntries(columns).forEach(([column, cell]) => {
      const style = fileStyle(
        sheet.defaultStyle,
        sheet.columnData?.[column]?.s,
        sheet.rowData?.[row]?.s,
        cell.s,
      );
      const written = cellToFile(cell, row, column, formulas);
      if (style || Object.keys(written).length > 0)
        cells.set(`${row},${column}`, { ...written, ...(style ? { style } : {}) });
    });
  });
  const columns: ColumnDef[] = [];
  numberedEntries(sheet.columnData).forEach(([column, { w, hd }]) => {
    while (columns.length <= column) columns.push({});
    columns[column] = {
      ...(w === undefined ? {} : { width: pixels.toWidth(w) }),
      ...(hd === 1 ? { hidden: true } : {}),
    };
  });
  const rowDefs = new Map<number, RowDef>();
  numberedEntries(sheet.rowData).forEach(([row, { h, ia, hd }]) => {
    const def: RowDef = {
      ...(h === undefined || ia === 1 ? {} : { height: pixels.toPoints(h) }),
      ...(hd === 1 ? { hidden: true } : {}),
    };
    if (Object.keys(def).length > 0) rowDefs.set(row, def);
  });
  const merges = (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startCol: startColumn,
    endRow,
    endCol: endColumn,
  }));
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const custom = (sheet.custom ?? {}) as Pick<
    Sheet,
    "protection" | "pageSetup" | "headerFooter" | "veryHidden"
  > & { zoomScale?: number };
  const tables = tablesToFile(sheet);
  const tabColor = colourToFile(sheet.tabColor);
  return {
    name,
    cells,
    ...(columns.length > 0 ? { columns } : {}),
    ...(rowDefs.size > 0 ? { rowDefs } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(rules.length > 0 ? { conditionalRules: rulesToFile(rules) } : {}),
    ...(xSplit > 0 || ySplit > 0
      ? {
          freezePane: {
            ...(ySplit > 0 ? { rows: ySplit } : {}),
            ...(xSplit > 0 ? { columns: xSplit } : {}),
          },
        }
      : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(custom.protection
      ? { protection: { ...custom.protection, sheet: custom.protection.sheet ?? false } }
      : {}),
    ...(custom.pageSetup ? { pageSetup: custom.pageSetup } : {}),
    ...(custom.headerFooter ? { headerFooter: custom.headerFooter } : {}),
    ...(sheet.hidden === 1 ? (custom.veryHidden ? { veryHidden: true } : { hidden: true }) : {}),
    view: {
      ...(sheet.showGridlines === 0 ? { showGridLines: false } : {}),
      ...(sheet.rightToLeft === 1 ? { rightToLeft: true } : {}),
      ...(custom.zoomScale === undefined ? {} : { zoomScale: custom.zoomScale }),
      ...(tabColor ? { tabColor } : {}),
    },
  };
}
