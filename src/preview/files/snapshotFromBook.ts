import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Sheet, Workbook } from "hucre";
import { CONDITIONAL_FORMAT_RESOURCE, type GridRules } from "./conditionalFormats";
import { columnLetters } from "./columnLetters";
import { countLeftBehind } from "./countLeftBehind";
import { dateSerial } from "./dateSerial";
import { DEFINED_NAME_RESOURCE, namesToUniver } from "./definedNames";
import { formulaFromFile } from "./formulaFromFile";
import type { NoticeList } from "./NoticeList";
import { parseRange } from "./parseRange";
import { pixels } from "./pixels";
import { rulesToUniver } from "./rulesToUniver";
import { shiftFormula } from "./shiftFormula";
import { styleToUniver, type StyleContext } from "./styleToUniver";
import type { XlsxSheetFacts } from "./xlsxFacts";

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;
const DEFAULT_ROW_HEIGHT = 20;
const DEFAULT_COLUMN_WIDTH = 72;

/** What the files room keeps with a formula cell that works on arrays, for saving it again. */
export interface ArrayMark {
  kind: "dynamic" | "legacy";
  rows: number;
  columns: number;
}

/** A workbook as its reader gave it, turned into the grid's snapshot. `facts` are what the reader passed over. */
export function snapshotFromBook(
  book: Workbook,
  name: string,
  facts: ReadonlyMap<string, XlsxSheetFacts>,
  notices: NoticeList,
): IWorkbookData {
  const context: StyleContext = { themeColours: book.themeColors, defaultFont: book.defaultFont, notices };
  const styles: Record<string, IStyleData> = {};
  const styleIds = new Map<string, string>();
  const styleId = (style: IStyleData): string | undefined => {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const id = styleIds.get(key) ?? `s${styleIds.size + 1}`;
    styleIds.set(key, id);
    styles[id] = style;
    return id;
  };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const rules: GridRules = {};
  const sheetIds = new Map<string, string>();
  book.sheets.forEach((sheet, index) => {
    const id = `sheet${index + 1}`;
    sheetIds.set(sheet.name, id);
    sheets[id] = sheetData(id, sheet, facts.get(sheet.name), context, styleId);
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
      ...(properties && Object.keys(properties).length > 0 ? { properties: JSON.parse(JSON.stringify(properties)) as object } : {}),
      ...(book.dateSystem === "1904" ? { date1904: true } : {}),
      ...(book.workbookProtection ? { workbookProtection: book.workbookProtection } : {}),
    },
  };
}

function sheetData(
  id: string,
  sheet: Sheet,
  facts: XlsxSheetFacts | undefined,
  context: StyleContext,
  styleId: (style: IStyleData) => string | undefined,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spilled = spillAreas(sheet);
  const shared = sharedFormulas(sheet);
  let lastRow = 0;
  let lastColumn = 0;
  const put = (row: number, column: number, value: CellValue, cell: Cell | undefined): void => {
    const address = `${columnLetters(column)}${row + 1}`;
    const exact = value instanceof Date ? (facts?.numbers.get(address) ?? dateSerial(value)) : value;
    const style = cell?.style ? styleToUniver(cell.style, context) : {};
    const unnamed = facts?.formats.get(address) ?? (value instanceof Date ? dateFormat(exact) : undefined);
    if (unnamed !== undefined && !style.n) style.n = { pattern: unnamed };
    const s = styleId(style);
    const inSpill = spilled.has(`${row},${column}`) && cell?.formula === undefined;
    const data: ICellData = { ...(inSpill ? {} : cellValue(exact ?? null)), ...(s === undefined ? {} : { s }) };
    const stored = cell?.formula === "" ? sharedFormula(shared, cell, row, column) : cell?.formula;
    if (stored !== undefined) {
      data.f = formulaFromFile(stored);
      const mark = cell && arrayMark(cell);
      if (mark) data.custom = { array: mark };
    }
    if (Object.keys(data).length === 0) return;
    (cellData[row] ??= {})[column] = data;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  sheet.rows.forEach((values, row) => {
    values?.forEach((value, column) => {
      if (value !== null && value !== undefined) put(row, column, value, sheet.cells?.get(`${row},${column}`));
    });
  });
  sheet.cells?.forEach((cell, key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = sheet.rows[row]?.[column];
    if (value === null || value === undefined) put(row, column, null, cell);
  });

  const rowData: Record<number, { h?: number; ah?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  facts?.automaticHeights.forEach((points, row) => {
    if (row <= lastRow && points !== facts.defaultRowHeight) rowData[row] = { ah: pixels.fromPoints(points), ia: 1 };
  });
  sheet.rowDefs?.forEach(({ height, hidden }, row) => {
    const data = { ...(height === undefined ? rowData[row] : { h: pixels.fromPoints(height), ia: 0 as const }), ...(hidden ? { hd: 1 as const } : {}) };
    if (Object.keys(data).length > 0) rowData[row] = data;
    lastRow = Math.max(lastRow, row);
  });
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  sheet.columns?.forEach(({ width, hidden }, column) => {
    const data = { ...(width === undefined ? {} : { w: pixels.fromWidth(width) }), ...(hidden ? { hd: 1 as const } : {}) };
    if (Object.keys(data).length > 0) columnData[column] = data;
    if (hidden || column < lastColumn + 50) lastColumn = Object.keys(data).length > 0 && column < 256 ? Math.max(lastColumn, column) : lastColumn;
  });
  const mergeData = (sheet.merges ?? []).map(
    ({ startRow, startCol, endRow, endCol }): IRange => ({ startRow, startColumn: startCol, endRow, endColumn: endCol }),
  );
  for (const { endRow, endColumn } of mergeData) {
    lastRow = Math.max(lastRow, endRow);
    lastColumn = Math.max(lastColumn, endColumn);
  }
  const { rows: ySplit = 0, columns: xSplit = 0 } = sheet.freezePane ?? {};
  const { view } = sheet;
  const kept = {
    ...(sheet.protection ? { protection: sheet.protection } : {}),
    ...(sheet.pageSetup ? { pageSetup: pageSetup(sheet.pageSetup, facts?.fitsToPage ?? true) } : {}),
    ...(sheet.headerFooter ? { headerFooter: sheet.headerFooter } : {}),
    ...(sheet.veryHidden ? { veryHidden: true } : {}),
    ...(view?.zoomScale !== undefined ? { zoomScale: view.zoomScale } : {}),
  };
  if (facts?.hasProtectionPassword) context.notices.add("protection-password");
  context.notices.add("column-styles", facts?.styledColumns ?? 0);
  context.notices.add("outlines", facts?.outlined ?? 0);
  const tabColour = view?.tabColor && styleToUniver({ font: { color: view.tabColor } }, context).cl?.rgb;
  return {
    id,
    name: sheet.name,
    tabColor: tabColour ?? "",
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
    rowCount: Math.max(200, lastRow + 51),
    columnCount: Math.max(26, lastColumn + 6),
    defaultColumnWidth: facts?.defaultColumnWidth === undefined ? DEFAULT_COLUMN_WIDTH : pixels.fromWidth(facts.defaultColumnWidth),
    defaultRowHeight: facts?.defaultRowHeight === undefined ? DEFAULT_ROW_HEIGHT : pixels.fromPoints(facts.defaultRowHeight),
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
  const { printArea: _, printTitlesRow: __, printTitlesColumn: ___, fitToPage, fitToWidth, fitToHeight, ...rest } = setup;
  if (!fits || !fitToPage) return rest;
  return { ...rest, fitToPage, ...(fitToWidth === undefined ? {} : { fitToWidth }), ...(fitToHeight === undefined ? {} : { fitToHeight }) };
}

function cellValue(value: Exclude<CellValue, Date>): ICellData {
  if (value === null) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "number") return { v: value, t: NUMBER };
  const duration = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(value);
  if (duration) {
    const [hours = 0, minutes = 0, seconds = 0] = duration.slice(1).map(Number);
    return { v: (hours * 3600 + minutes * 60 + seconds) / 86400, t: NUMBER };
  }
  // Text that the grid would read as a number or a formula is marked as text for good.
  const mistakable = value.startsWith("=") || (value.trim() !== "" && Number.isFinite(Number(value)));
  return { v: value, t: mistakable ? FORCED_STRING : STRING };
}

function dateFormat(serial: CellValue | undefined): string {
  if (typeof serial === "number" && serial > 0 && serial < 1) return "hh:mm:ss";
  return typeof serial === "number" && !Number.isInteger(serial) ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd";
}

function arrayMark({ formulaType, formulaRef, formulaDynamic }: Cell): ArrayMark | undefined {
  if (formulaType !== "array" && !formulaDynamic) return undefined;
  const area = parseRange(formulaRef ?? "A1");
  return {
    kind: formulaDynamic ? "dynamic" : "legacy",
    rows: area ? area.endRow - area.startRow + 1 : 1,
    columns: area ? area.endColumn - area.startColumn + 1 : 1,
  };
}

/** The cells that an array formula fills: their stored values would stand in its way. */
function spillAreas(sheet: Sheet): Set<string> {
  const cells = new Set<string>();
  const lastRow = sheet.rows.length - 1;
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formulaType !== "array" || cell.formulaRef === undefined) continue;
    const area = parseRange(cell.formulaRef);
    if (!area) continue;
    for (let row = area.startRow; row <= Math.min(area.endRow, lastRow); row += 1) {
      const lastColumn = Math.min(area.endColumn, (sheet.rows[row]?.length ?? 0) - 1);
      for (let column = area.startColumn; column <= lastColumn; column += 1) cells.add(`${row},${column}`);
    }
  }
  return cells;
}

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

function sharedFormulas(sheet: Sheet): Map<number, SharedFormula> {
  const found = new Map<number, SharedFormula>();
  sheet.cells?.forEach(({ formula, formulaType, formulaSharedIndex }, key) => {
    if (formulaType !== "shared" || formulaSharedIndex === undefined || !formula) return;
    const [row = 0, column = 0] = key.split(",").map(Number);
    found.set(formulaSharedIndex, { formula, row, column });
  });
  return found;
}

function sharedFormula(shared: Map<number, SharedFormula>, cell: Cell, row: number, column: number): string | undefined {
  const master = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}
