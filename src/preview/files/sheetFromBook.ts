import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, Sheet } from "hucre";
import { cellValueToUniver } from "./cellValueToUniver";
import { columnLetters } from "../../files/columnLetters";
import { dateSerial } from "../../files/dateSerial";
import { formulaFromFile } from "./formulaFromFile";
import { markOfCell } from "./markOfCell";
import { pixels } from "./pixels";
import { sharedFormulas } from "./sharedFormulas";
import { spillAreas } from "./spillAreas";
import { tablesToUniver } from "./tablesToUniver";
import { styleToUniver, type StyleContext } from "./styleToUniver";
import type { XlsxSheetFacts } from "../../files/xlsxFacts";

const DEFAULT_ROW_HEIGHT = 20;
const DEFAULT_COLUMN_WIDTH = 72;

/** One sheet as its reader gave it, for the grid. `facts` are what the reader passed over. */
export function sheetFromBook(
  id: string,
  sheet: Sheet,
  facts: XlsxSheetFacts | undefined,
  context: StyleContext,
  styleId: (style: CellStyle | undefined, unnamedFormat: string | undefined) => string | undefined,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spilled = spillAreas(sheet);
  const shared = sharedFormulas(sheet);
  let lastRow = 0;
  let lastColumn = 0;
  const put = (row: number, column: number, value: CellValue, cell: Cell | undefined): void => {
    const address = `${columnLetters(column)}${row + 1}`;
    const exact =
      value instanceof Date ? (facts?.numbers.get(address) ?? dateSerial(value)) : value;
    const unnamed =
      facts?.formats.get(address) ?? (value instanceof Date ? dateFormat(exact) : undefined);
    const s = styleId(cell?.style, unnamed);
    const inSpill = spilled.has(`${row},${column}`) && cell?.formula === undefined;
    const data: ICellData = {
      ...(inSpill ? {} : cellValueToUniver(exact ?? null)),
      ...(s === undefined ? {} : { s }),
    };
    const stored = cell?.formula === "" ? shared.get(`${row},${column}`) : cell?.formula;
    if (stored !== undefined) {
      data.f = formulaFromFile(stored);
      const mark = cell && markOfCell(cell);
      if (mark) data.custom = { array: mark };
    }
    if (Object.keys(data).length === 0) return;
    (cellData[row] ??= {})[column] = data;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  sheet.rows.forEach((values, row) => {
    values?.forEach((value, column) => {
      if (value !== null && value !== undefined)
        put(row, column, value, sheet.cells?.get(`${row},${column}`));
    });
  });
  sheet.cells?.forEach((cell, key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = sheet.rows[row]?.[column];
    if (value === null || value === undefined) put(row, column, null, cell);
  });

  const rowData: Record<number, { h?: number; ah?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  facts?.automaticHeights.forEach((points, row) => {
    if (row <= lastRow && points !== facts.defaultRowHeight)
      rowData[row] = { ah: pixels.fromPoints(points), ia: 1 };
  });
  sheet.rowDefs?.forEach(({ height, hidden }, row) => {
    const data = {
      ...(height === undefined ? rowData[row] : { h: pixels.fromPoints(height), ia: 0 as const }),
      ...(hidden ? { hd: 1 as const } : {}),
    };
    if (Object.keys(data).length > 0) rowData[row] = data;
    lastRow = Math.max(lastRow, row);
  });
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  sheet.columns?.forEach(({ width, hidden }, column) => {
    const data = {
      ...(width === undefined ? {} : { w: pixels.fromWidth(width) }),
      ...(hidden ? { hd: 1 as const } : {}),
    };
    if (Object.keys(data).length > 0) columnData[column] = data;
    if (hidden || column < lastColumn + 50)
      lastColumn =
        Object.keys(data).length > 0 && column < 256 ? Math.max(lastColumn, column) : lastColumn;
  });
  const mergeData = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): IRange => ({
    startRow,
    startColumn: startCol,
    endRow,
    endColumn: endCol,
  }));
  for (const { endRow, endColumn } of mergeData) {
    lastRow = Math.max(lastRow, endRow);
    lastColumn = Math.max(lastColumn, endColumn);
  }
  const { rows: ySplit = 0, columns: xSplit = 0 } = sheet.freezePane ?? {};
  const { view } = sheet;
  const tables = tablesToUniver(sheet, id);
  context.notices.add("tables", (sheet.tables?.length ?? 0) - tables.length);
  const kept = {
    ...(tables.length > 0 ? { tables } : {}),
    ...(sheet.protection ? { protection: sheet.protection } : {}),
    ...(sheet.pageSetup
      ? { pageSetup: pageSetup(sheet.pageSetup, facts?.fitsToPage ?? true) }
      : {}),
    ...(sheet.headerFooter ? { headerFooter: sheet.headerFooter } : {}),
    ...(sheet.veryHidden ? { veryHidden: true } : {}),
    ...(view?.zoomScale !== undefined ? { zoomScale: view.zoomScale } : {}),
  };
  if (facts?.hasProtectionPassword) context.notices.add("protection-password");
  context.notices.add("column-styles", facts?.styledColumns ?? 0);
  context.notices.add("outlines", facts?.outlined ?? 0);
  const tabColour =
    view?.tabColor && styleToUniver({ font: { color: view.tabColor } }, context).cl?.rgb;
  return {
    id,
    name: sheet.name,
    tabColor: tabColour ?? "",
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
    },
    rowCount: Math.min(1048576, Math.max(200, lastRow + 51)),
    columnCount: Math.min(16384, Math.max(26, lastColumn + 6)),
    defaultColumnWidth:
      facts?.defaultColumnWidth === undefined
        ? DEFAULT_COLUMN_WIDTH
        : pixels.fromWidth(facts.defaultColumnWidth),
    defaultRowHeight:
      facts?.defaultRowHeight === undefined
        ? DEFAULT_ROW_HEIGHT
        : pixels.fromPoints(facts.defaultRowHeight),
    mergeData,
    cellData,
    rowData,
    columnData,
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rightToLeft: view?.rightToLeft ? 1 : 0,
    ...(Object.keys(kept).length > 0 ? { custom: kept } : {}),
  };
}

/**
 * A print area or title rows are addresses, which a later change of rows would make wrong. Pages that a sheet would be
 * fitted to are stored even where it is not fitted.
 */
function pageSetup(setup: NonNullable<Sheet["pageSetup"]>, fits: boolean): object {
  const kept = { ...setup };
  delete kept.printArea;
  delete kept.printTitlesRow;
  delete kept.printTitlesColumn;
  if (fits && kept.fitToPage) return kept;
  delete kept.fitToPage;
  delete kept.fitToWidth;
  delete kept.fitToHeight;
  return kept;
}

function dateFormat(serial: CellValue | undefined): string {
  if (typeof serial === "number" && serial > 0 && serial < 1) return "hh:mm:ss";
  return typeof serial === "number" && !Number.isInteger(serial)
    ? "yyyy-mm-dd hh:mm:ss"
    : "yyyy-mm-dd";
}
