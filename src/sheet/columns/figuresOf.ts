import { readNumber } from "../readNumber";
import { isShare } from "../isShare";
import type { SheetGrid } from "../SheetGrid";

/**
 * The figures of a column (of the worksheet) by row from an index of the grid on, of `mostRows` rows at most; NaN where
 * there is none.
 */
export function figuresOf(
  grid: SheetGrid,
  fromIndex: number,
  column: number,
  mostRows = Infinity,
): Float64Array {
  const offset = column - grid.firstColumn;
  const end = Math.min(grid.values.length, fromIndex + mostRows);
  const figures = new Float64Array(Math.max(0, end - fromIndex));
  for (let index = fromIndex; index < end; index++) {
    const kind = grid.kinds[index]![offset] ?? "empty";
    const value = grid.values[index]![offset] ?? null;
    const number = isShare(value) ? NaN : readNumber(value, kind);
    figures[index - fromIndex] = typeof number === "number" ? number : NaN;
  }
  return figures;
}
