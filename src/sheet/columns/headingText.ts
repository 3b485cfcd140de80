import type { SheetGrid } from "../SheetGrid";
import { mergedValue } from "./mergedValue";

/** Headings are short; what is longer is a note. */
const LONGEST_HEADING = 60;

/** What a heading cell (row as index into the grid, column of the worksheet) shows, "" where it is no heading. */
export function headingText(grid: SheetGrid, index: number, column: number): string {
  const value = mergedValue(grid, grid.firstRow + index, column);
  return typeof value === "string" && value.length <= LONGEST_HEADING ? value.trim() : "";
}
