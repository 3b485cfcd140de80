import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, ColumnDef, FontStyle, RowDef, Sheet, WorkbookProperties, WriteOptions, WriteSheet } from "hucre";
import { colourToFile } from "./colourToFile";
import { CONDITIONAL_FORMAT_RESOURCE, type GridRules } from "./conditionalFormats";
import { DEFINED_NAME_RESOURCE, namesToFile } from "./definedNames";
import { formulaToFile } from "./formulaToFile";
import { pixels } from "./pixels";
import { rangeText } from "./rangeText";
import { returnsArray } from "./returnsArray";
import { rulesToFile } from "./rulesToFile";
import { shiftFormula } from "./shiftFormula";
import type { ArrayMark } from "./snapshotFromBook";
import { styleToFile } from "./styleToFile";

const BOOLEAN = 3;
const STRINGS = new Set<unknown>([1, 4]);

/** The grid's snapshot as the writer of .xlsx takes it. */
export function snapshotToBook(workbook: IWorkbookData): WriteOptions {
  const resource = (name: string): string | undefined => workbook.resources?.find((entry) => entry.name === name)?.data || undefined;
  const rules = JSON.parse(resource(CONDITIONAL_FORMAT_RESOURCE) ?? "{}") as GridRules;
  const base = resolve(workbook, workbook.defaultStyle);
  const defaultFont: FontStyle = { name: base?.ff ?? "Calibri", size: base?.fs ?? 11 };
  const styles = new Map<string, CellStyle>();
  const fileStyle = (...layers: Nullable<IStyleData | string>[]): CellStyle | undefined => {
    const merged: IStyleData = Object.assign({}, ...layers.map((layer) => resolve(workbook, layer) ?? {}));
    const key = JSON.stringify(merged);
    if (key === "{}") return undefined;
    const style = styles.get(key) ?? styleToFile(merged, defaultFont);
    styles.set(key, style);
    return style;
  };
  const order = workbook.sheetOrder.filter((id) => workbook.sheets[id] !== undefined);
  const names = new Map(order.map((id): [string, string] => [id, workbook.sheets[id]?.name ?? id]));
  const custom = workbook.custom ?? {};
  const namedRanges = namesToFile(resource(DEFINED_NAME_RESOURCE), names);
  const properties = revive(custom["properties"]);
  return {
    sheets: order.map((id) => writeSheet(workbook.sheets[id] ?? {}, names.get(id) ?? id, rules[id] ?? [], fileStyle)),
    defaultFont,
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    ...(properties ? { properties } : {}),
    ...(typeof custom["activeSheet"] === "number" && custom["activeSheet"] < order.length ? { activeSheet: custom["activeSheet"] } : {}),
    ...(custom["date1904"] === true ? { dateSystem: "1904" } : {}),
    ...(custom["workbookProtection"] ? { workbookProtection: custom["workbookProtection"] as { lockStructure?: boolean } } : {}),
  };
}

function resolve(workbook: IWorkbookData, style: Nullable<IStyleData | string>): Nullable<IStyleData> {
  return typeof style === "string" ? workbook.styles[style] : style;
}

/** Dates travel as text in a snapshot. */
function revive(properties: unknown): WorkbookProperties | undefined {
  if (typeof properties !== "object" || properties === null) return undefined;
  const { created, modified, ...rest } = properties as Record<string, unknown>;
  const date = (value: unknown): Date | undefined => (typeof value === "string" && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined);
  const [createdDate, modifiedDate] = [date(created), date(modified)];
  return { ...rest, ...(createdDate ? { created: createdDate } : {}), ...(modifiedDate ? { modified: modifiedDate } : {}) };
}

function writeSheet(
  sheet: Partial<IWorksheetData>,
  name: string,
  rules: GridRules[string],
  fileStyle: (...layers: Nullable<IStyleData | string>[]) => CellStyle | undefined,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const formulas = sharedIds(sheet);
  entries(sheet.cellData).forEach(([row, columns]) => {
    entries(columns).forEach(([column, cell]) => {
      const style = fileStyle(sheet.defaultStyle, sheet.columnData?.[column]?.s, sheet.rowData?.[row]?.s, cell.s);
      const written = writeCell(cell, row, column, formulas);
      if (style || Object.keys(written).length > 0) cells.set(`${row},${column}`, { ...written, ...(style ? { style } : {}) });
    });
  });
  const columns: ColumnDef[] = [];
  entries(sheet.columnData).forEach(([column, { w, hd }]) => {
    while (columns.length <= column) columns.push({});
    columns[column] = { ...(w === undefined ? {} : { width: pixels.toWidth(w) }), ...(hd === 1 ? { hidden: true } : {}) };
  });
  const rowDefs = new Map<number, RowDef>();
  entries(sheet.rowData).forEach(([row, { h, ia, hd }]) => {
    const def: RowDef = { ...(h === undefined || ia === 1 ? {} : { height: pixels.toPoints(h) }), ...(hd === 1 ? { hidden: true } : {}) };
    if (Object.keys(def).length > 0) rowDefs.set(row, def);
  });
  const merges = (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startCol: startColumn, endRow, endCol: endColumn }));
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const custom = (sheet.custom ?? {}) as Pick<Sheet, "protection" | "pageSetup" | "headerFooter" | "veryHidden"> & { zoomScale?: number };
  const tabColor = colourToFile(sheet.tabColor);
  return {
    name,
    cells,
    ...(columns.length > 0 ? { columns } : {}),
    ...(rowDefs.size > 0 ? { rowDefs } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(rules.length > 0 ? { conditionalRules: rulesToFile(rules) } : {}),
    ...(xSplit > 0 || ySplit > 0 ? { freezePane: { ...(ySplit > 0 ? { rows: ySplit } : {}), ...(xSplit > 0 ? { columns: xSplit } : {}) } } : {}),
    ...(custom.protection ? { protection: { ...custom.protection, sheet: custom.protection.sheet ?? false } } : {}),
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

function entries<T>(record: { [index: number]: T | undefined } | undefined): [number, T][] {
  return Object.entries(record ?? {}).flatMap(([key, value]): [number, T][] => (value === undefined || value === null ? [] : [[Number(key), value]]));
}

interface SharedId {
  formula: string;
  row: number;
  column: number;
}

/** The grid, too, writes a filled-down formula once and refers to it by id. */
function sharedIds(sheet: Partial<IWorksheetData>): Map<string, SharedId> {
  const found = new Map<string, SharedId>();
  entries(sheet.cellData).forEach(([row, columns]) => {
    entries(columns).forEach(([column, { f, si }]) => {
      if (f && si && !found.has(si)) found.set(si, { formula: f, row, column });
    });
  });
  return found;
}

function writeCell(cell: ICellData, row: number, column: number, shared: Map<string, SharedId>): Partial<Cell> {
  const value = fileValue(cell);
  const master = cell.si ? shared.get(cell.si) : undefined;
  const typed = cell.f || (master && shiftFormula(master.formula, row - master.row, column - master.column));
  if (!typed) return value === null ? {} : { value };
  const mark = (cell.custom as { array?: ArrayMark } | null | undefined)?.array;
  const dynamic = mark?.kind === "dynamic" || (mark === undefined && returnsArray(typed));
  const formula = formulaToFile(typed);
  const result = { formula, ...(value === null ? {} : { formulaResult: value }) };
  if (!dynamic && !mark) return result;
  const { rows = 1, columns = 1 } = mark ?? {};
  const formulaRef = rangeText({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });
  return { ...result, formulaType: "array", formulaRef: formulaRef, ...(dynamic ? { formulaDynamic: true } : {}) };
}

function fileValue({ v, t, p }: ICellData): Exclude<CellValue, Date> {
  const value = v ?? (p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") || null);
  if (value === null || value === "") return null;
  if (t === BOOLEAN) return value === 1 || value === true || value === "1" || String(value).toUpperCase() === "TRUE";
  if (STRINGS.has(t)) return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value;
}
