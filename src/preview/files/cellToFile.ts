import type { ICellData } from "@univerjs/core";
import type { Cell, CellValue } from "hucre";
import type { ArrayMark } from "./ArrayMark";
import { formulaToFile } from "./formulaToFile";
import { rangeText } from "./rangeText";
import { returnsArray } from "./returnsArray";
import type { SharedId } from "./sharedIds";
import { shiftFormula } from "./shiftFormula";

const BOOLEAN = 3;
const STRINGS = new Set<unknown>([1, 4]);

/** One cell of the grid as a file holds it, without its style. */
export function cellToFile(
  cell: ICellData,
  row: number,
  column: number,
  shared: Map<string, SharedId>,
): Partial<Cell> {
  const value = fileValue(cell);
  const master = cell.si ? shared.get(cell.si) : undefined;
  const typed =
    cell.f || (master && shiftFormula(master.formula, row - master.row, column - master.column));
  if (!typed) return value === null ? {} : { value };
  const mark = (cell.custom as { array?: ArrayMark } | null | undefined)?.array;
  const dynamic = mark?.kind === "dynamic" || (mark === undefined && returnsArray(typed));
  const formula = formulaToFile(typed);
  const result = { formula, ...(value === null ? {} : { formulaResult: value }) };
  if (!dynamic && !mark) return result;
  const { rows = 1, columns = 1 } = mark ?? {};
  const formulaRef = rangeText({
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  });
  return {
    ...result,
    formulaType: "array",
    formulaRef: formulaRef,
    ...(dynamic ? { formulaDynamic: true } : {}),
  };
}

function fileValue({ v, t, p }: ICellData): Exclude<CellValue, Date> {
  const value = v ?? (p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") || null);
  if (value === null || value === "") return null;
  if (t === BOOLEAN)
    return value === 1 || value === true || value === "1" || String(value).toUpperCase() === "TRUE";
  if (STRINGS.has(t)) return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value;
}
