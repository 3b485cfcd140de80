import { headingsOf } from "./findHeadingRow";
import { readSubHeadings } from "./readSubHeadings";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SheetGrid } from "./SheetGrid";

/**
 * Headings that stand in two rows or more, with 学校名称 merged over them: its own row names nothing else, and the
 * rows right below or the row above do. Undefined where the sheet holds no such thing.
 */
export function findSplitHeadings(grid: SheetGrid): RecognitionFailure | undefined {
  for (let index = 0; index < grid.values.length; index++) {
    const name = headingsOf(grid, index).find(({ field }) => field === "schoolName");
    if (!name) continue;
    const below = readSubHeadings(grid, index, name.column).headings;
    const above = index > 0 && isAllText(grid, index - 1) ? [index - 1] : [];
    const others = [...above, ...below].filter((row) => headingsOf(grid, row).length > 0);
    if (others.length === 0) continue;
    const from = Math.min(index, ...others);
    const to = Math.max(index, ...below);
    const rows = Array.from({ length: to - from + 1 }, (_, step) => grid.firstRow + from + step);
    return { code: "twoHeadingRows", rows };
  }
  return undefined;
}

function isAllText(grid: SheetGrid, index: number): boolean {
  return grid.kinds[index]!.every((kind) => kind === "text" || kind === "empty");
}
