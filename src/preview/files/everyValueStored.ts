import type { ICellData, IWorkbookData } from "@univerjs/core";
import { returnsArray } from "./returnsArray";
import type { ArrayMark } from "./ArrayMark";

/** Whether each formula has its value, and each array formula a value for every cell that it fills. */
export function everyValueStored(workbook: IWorkbookData): boolean {
  return Object.values(workbook.sheets).every(({ cellData = {} }) => {
    const filled = (row: number, column: number): boolean => {
      const { v } = cellData[row]?.[column] ?? {};
      return v !== undefined && v !== null && v !== "";
    };
    return Object.entries(cellData).every(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<string, ICellData>).every(([column, cell]) =>
        formulaStored(cell, Number(row), Number(column), filled),
      ),
    );
  });
}

function formulaStored(
  cell: ICellData,
  row: number,
  column: number,
  filled: (row: number, column: number) => boolean,
): boolean {
  if (!cell.f) return !cell.si || filled(row, column);
  const mark = (cell.custom as { array?: ArrayMark } | null | undefined)?.array;
  if (!mark) return filled(row, column) && !returnsArray(cell.f);
  for (let down = 0; down < mark.rows; down += 1) {
    for (let right = 0; right < mark.columns; right += 1)
      if (!filled(row + down, column + right)) return false;
  }
  return true;
}
