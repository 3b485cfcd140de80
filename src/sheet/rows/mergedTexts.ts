import type { CellValue } from "../CellValue";
import { isBlankValue } from "../isBlankValue";
import { isTextField } from "../isTextField";
import type { SheetGrid } from "../SheetGrid";
import type { Field, TableColumn } from "../TableColumn";

/** What cells of text columns stand for that do not show it themselves: by column, then by row of the worksheet. */
export interface MergedTexts {
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  /** Cells ("row column") with a figure that is merged over more: nobody can tell whose it is. */
  readonly figures: ReadonlySet<string>;
  /** Rows whose county or prefecture was carried on from above though nothing is merged. */
  readonly carriedRows: readonly number[];
}

/**
 * A county, a township or a name that is merged down its rows stands for each of them. Counties and prefectures that
 * are written once over their schools, without merging, are carried on as well: that is said.
 */
export function mergedTexts(
  grid: SheetGrid,
  bodyIndex: number,
  columns: readonly TableColumn[],
): MergedTexts {
  const texts = new Map<number, Map<number, CellValue>>();
  const figures = new Set<string>();
  const counts = new Set(
    columns.filter(({ field }) => !isTextField(field)).map(({ column }) => column),
  );
  const carried = new Set<number>();
  const at = (row: number, column: number): CellValue =>
    grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
  const firstRow = grid.firstRow + bodyIndex;
  const set = (column: number, row: number, value: CellValue): void => {
    const rows = texts.get(column) ?? new Map<number, CellValue>();
    rows.set(row, value);
    texts.set(column, rows);
  };
  const own = new Map(
    columns.filter(({ field }) => isTextField(field)).map((each) => [each.column, each.field]),
  );
  for (const area of grid.merges ?? []) {
    if (area.firstRow >= firstRow && counts.has(area.firstColumn))
      figures.add(`${area.firstRow} ${area.firstColumn}`);
    if (area.lastRow === area.firstRow || area.firstRow < firstRow) continue;
    if (area.firstColumn !== area.lastColumn || !own.has(area.firstColumn)) continue;
    const value = at(area.firstRow, area.firstColumn);
    for (let row = area.firstRow + 1; row <= area.lastRow; row++) set(area.firstColumn, row, value);
  }
  for (const [column, field] of own) {
    if (!CARRIED.has(field) || !isWrittenOnce(grid, bodyIndex, column)) continue;
    let last: CellValue = null;
    for (let index = bodyIndex; index < grid.values.length; index++) {
      const row = grid.firstRow + index;
      const value = texts.get(column)?.get(row) ?? at(row, column);
      if (!isBlankValue(value)) last = value;
      else if (!isBlankValue(last) && grid.values[index]!.some((each) => !isBlankValue(each))) {
        set(column, row, last);
        carried.add(row);
      }
    }
  }
  return { texts, figures, carriedRows: [...carried].sort((a, b) => a - b) };
}

const CARRIED: ReadonlySet<Field> = new Set<Field>(["county", "prefecture"]);

/** Filled in fewer than half of the filled rows: a cell left empty by mistake is not one of many. */
function isWrittenOnce(grid: SheetGrid, bodyIndex: number, column: number): boolean {
  const rows = grid.values
    .slice(bodyIndex)
    .filter((row) => row.some((each) => !isBlankValue(each)));
  const filled = rows.filter((row) => !isBlankValue(row[column - grid.firstColumn] ?? null));
  return filled.length > 0 && filled.length * 2 < rows.length;
}
