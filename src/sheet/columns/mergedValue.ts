import type { CellValue } from "../CellValue";
import type { SheetArea } from "../SheetArea";
import type { SheetGrid } from "../SheetGrid";

/** The merged area that a cell of the worksheet lies in. */
export function mergeAt(grid: SheetGrid, row: number, column: number): SheetArea | undefined {
  return grid.merges?.find(
    (area) =>
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );
}

/** What a cell shows of its merged area: every cell of it stands for the first. Zero-based, of the worksheet. */
export function mergedValue(grid: SheetGrid, row: number, column: number): CellValue {
  const own = grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
  if (own !== null && own !== "") return own;
  const area = mergeAt(grid, row, column);
  if (!area) return own;
  return grid.values[area.firstRow - grid.firstRow]?.[area.firstColumn - grid.firstColumn] ?? null;
}
