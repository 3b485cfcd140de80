import type { Area } from "./Area";

/** Calls `visit` for every cell of an area and returns the results as rows of cells. */
export function cellsOf<T>(
  area: Omit<Area, "sheetId">,
  visit: (row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      cells.push(visit(row, column));
    }
    rows.push(cells);
  }
  return rows;
}
