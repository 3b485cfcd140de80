import { readHeading } from "../readHeading";
import { readSubHeadings } from "../readSubHeadings";
import type { Unit } from "../readUnit";
import type { SheetGrid } from "../SheetGrid";
import { headingText } from "./headingText";
import { isHeadingRow } from "./isHeadingRow";
import { mergeAt } from "./mergedValue";

/** Headings go over six rows at most. */
const MOST_ROWS = 6;

/** The rows of the headings around a cell that names the school; rows are indices into the grid. */
export interface HeadingRows {
  readonly rows: readonly number[];
  readonly bodyIndex: number;
  /** Rows of units and of column numbers. */
  readonly furtherRows: readonly number[];
  readonly units: ReadonlyMap<number, Unit>;
}

function namesSchool(grid: SheetGrid, index: number, column: number): boolean {
  const kinds = grid.kinds[index];
  if (!kinds || kinds.some((kind) => kind !== "text" && kind !== "empty")) return false;
  return readHeading(headingText(grid, index, column))?.field === "schoolName";
}

/** Upwards over rows of groups, downwards over merged name cells, second headings, units and column numbers. */
export function headingBlockAt(grid: SheetGrid, index: number, nameColumn: number): HeadingRows {
  const merge = mergeAt(grid, grid.firstRow + index, nameColumn);
  let mergedTo = merge ? merge.lastRow - grid.firstRow : index;
  // Pasted without its merged cells, the name may stand in every row of the headings.
  while (namesSchool(grid, mergedTo + 1, nameColumn)) mergedTo++;
  const below = readSubHeadings(grid, mergedTo, nameColumn);
  const bottom = Math.max(mergedTo, ...below.headings);
  let top = merge ? merge.firstRow - grid.firstRow : index;
  while (top > 0 && bottom - top + 1 < MOST_ROWS && isHeadingRow(grid, top - 1, nameColumn)) top--;
  const further = new Set(below.rows);
  const rows = Array.from({ length: bottom - top + 1 }, (_, step) => top + step);
  return {
    rows: rows.filter((row) => !further.has(row)),
    bodyIndex: Math.max(bottom, ...below.rows) + 1,
    furtherRows: below.rows,
    units: below.units,
  };
}
