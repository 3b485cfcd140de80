import { recogniseHeading } from "./recogniseHeading";
import type { HeadingMeaning } from "./recogniseHeading";
import type { SheetGrid } from "./SheetGrid";

/** A heading cell that was understood. */
export interface FoundHeading extends HeadingMeaning {
  readonly column: number;
  readonly heading: string;
}

const ROWS_SEARCHED = 40;

/** The row (index into the grid) with the most headings we know, and those headings; at least a name and one more. */
export function findHeadingRow(
  grid: SheetGrid,
): { index: number; headings: readonly FoundHeading[] } | undefined {
  let best: { index: number; headings: readonly FoundHeading[] } | undefined;
  for (let index = 0; index < Math.min(grid.values.length, ROWS_SEARCHED); index++) {
    const headings = headingsOf(grid, index);
    if (!headings.some((heading) => heading.field === "schoolName") || headings.length < 2)
      continue;
    if (!best || headings.length > best.headings.length) best = { index, headings };
  }
  return best;
}

function headingsOf(grid: SheetGrid, index: number): FoundHeading[] {
  return grid.values[index]!.flatMap((value, offset) => {
    if (typeof value !== "string" || value === "") return [];
    const meaning = recogniseHeading(value);
    return meaning ? [{ ...meaning, heading: value, column: grid.firstColumn + offset }] : [];
  });
}
