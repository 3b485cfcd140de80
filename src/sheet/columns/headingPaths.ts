import type { SheetGrid } from "../SheetGrid";
import { headingText } from "./headingText";
import { mergeAt } from "./mergedValue";

/** A column's headings from top to bottom, the same text once. */
export interface HeadingPath {
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * The heading path of every column that has one. A group over several columns is merged, or stands over the first of
 * them alone, as it does where a table was pasted without its merged cells.
 */
export function headingPaths(
  grid: SheetGrid,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): HeadingPath[] {
  const paths: HeadingPath[] = [];
  let before: readonly string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const own = rows.map((row) => headingText(grid, row, column));
    const lowest = lastFilled(own);
    if (lowest < 0) {
      before = [];
      continue;
    }
    const texts = own.map((text, level) => text || carried(level) || "");
    // A group is carried on only over a column that goes on below it, and only under the same groups.
    function carried(level: number): string | undefined {
      if (level >= lowest || isMerged(grid, rows[level]!, column)) return undefined;
      const isUnderSame = own
        .slice(0, level)
        .every((text, above) => !text || text === before[above]);
      return isUnderSame ? before[level] : undefined;
    }
    before = texts;
    const path = texts.filter((text, level) => text !== "" && text !== texts[level - 1]);
    paths.push({ column, texts: path });
  }
  return paths;
}

function lastFilled(texts: readonly string[]): number {
  return texts.reduce((last, text, level) => (text === "" ? last : level), -1);
}

function isMerged(grid: SheetGrid, index: number, column: number): boolean {
  return mergeAt(grid, grid.firstRow + index, column) !== undefined;
}
