import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellReading } from "./CellReading";
import type { Model } from "./Model";
import { isErrorText } from "./errorTexts";

/** Reads value, type and formula of one cell; spilled values included. */
export function readCell(model: Model, sheetId: string, row: number, column: number): CellReading {
  const unitId = model.workbook().getUnitId();
  const formulas = model.injector.get(FormulaDataModel);
  const cell = model.sheet(sheetId).getCellMatrix().getValue(row, column);
  const formula =
    cell?.f || cell?.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) : null;
  const spilled = formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId]?.[row]?.[column];
  const own = valueOf(cell, formula !== null);
  const reading = own.valueType === "Empty" && spilled ? valueOf(spilled, true) : own;
  return { ...reading, formula: formula || reading.value };
}

function valueOf(cell: Nullable<ICellData>, computed: boolean): Omit<CellReading, "formula"> {
  const raw = cell?.v ?? richText(cell);
  if (raw === null || raw === undefined) return empty;
  // A blank text that somebody typed ("'") is no empty cell.
  if (typeof raw === "string" && raw === "")
    return computed || cell?.t === CellValueType.FORCE_STRING ? blankText : empty;
  if (cell?.t === CellValueType.BOOLEAN || typeof raw === "boolean") {
    return { value: raw === true || raw === 1 || raw === "1", valueType: "Boolean" };
  }
  const number = typeof raw === "number" || (cell?.t === CellValueType.NUMBER && raw !== "");
  if (number) return { value: Number(raw), valueType: "Double" };
  const text = String(raw);
  const error = cell?.t !== CellValueType.FORCE_STRING && isErrorText(text);
  return { value: text, valueType: error ? "Error" : "String" };
}

const empty = { value: "", valueType: "Empty" } as const;
const blankText = { value: "", valueType: "String" } as const;

function richText(cell: Nullable<ICellData>): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r?\n$/, "").replace(/\r/g, "\n");
}
