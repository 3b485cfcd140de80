import type { SheetArea } from "../SheetArea";
import type { SheetGrid } from "../SheetGrid";

/** The part of a grid that lies in an area; rows and columns keep the worksheet's numbers. */
export function cropGrid(grid: SheetGrid, area: SheetArea): SheetGrid {
  const lastRow = grid.firstRow + grid.values.length - 1;
  const lastColumn = grid.firstColumn + (grid.values[0]?.length ?? 0) - 1;
  const isWhole =
    area.firstRow === grid.firstRow &&
    area.lastRow === lastRow &&
    area.firstColumn === grid.firstColumn &&
    area.lastColumn === lastColumn;
  if (isWhole) return grid;
  const crop = <Cell>(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] =>
    rows
      .slice(area.firstRow - grid.firstRow, area.lastRow - grid.firstRow + 1)
      .map((row) =>
        row.slice(area.firstColumn - grid.firstColumn, area.lastColumn - grid.firstColumn + 1),
      );
  return {
    ...grid,
    firstRow: area.firstRow,
    firstColumn: area.firstColumn,
    values: crop(grid.values),
    kinds: crop(grid.kinds),
  };
}
