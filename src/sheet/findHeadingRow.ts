import { recogniseHeading } from "./recogniseHeading";
import type { HeadingMeaning } from "./recogniseHeading";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SheetGrid } from "./SheetGrid";

/** A heading cell that was understood. */
export interface FoundHeading extends HeadingMeaning {
  readonly column: number;
  readonly heading: string;
}

/** The heading row of the one table of a sheet, as indices into the grid. */
export interface FoundHeadingRow {
  readonly index: number;
  readonly headings: readonly FoundHeading[];
  /** The same headings again further down, as on every printed page. */
  readonly repeated: readonly number[];
}

const LONGEST_HEADING = 40;

/**
 * The row that names a school and at least one thing more. Two different such rows, or the same one under a title or
 * a blank row, are two tables: judging one of them would lose the schools of the other.
 */
export function findHeadingRow(
  grid: SheetGrid,
): FoundHeadingRow | { failure: RecognitionFailure } | undefined {
  const rows = grid.values.flatMap((_, index) => {
    const headings = headingsOf(grid, index);
    return headings.length >= 2 && headings.some(({ field }) => field === "schoolName")
      ? [{ index, headings }]
      : [];
  });
  const [first, ...others] = rows;
  if (!first) return undefined;
  const isRepetition = ({ index, headings }: (typeof rows)[number]): boolean =>
    signature(headings) === signature(first.headings) && isFilled(grid, index - 1);
  if (!others.every(isRepetition)) {
    const all = rows.map(({ index }) => grid.firstRow + index);
    return { failure: { code: "severalTables", rows: all } };
  }
  return { ...first, repeated: others.map(({ index }) => index) };
}

/** A row of a table goes up to its heading's repetition: a name and numbers, not a title. */
function isFilled(grid: SheetGrid, index: number): boolean {
  return grid.kinds[index]!.filter((kind) => kind === "number").length >= 2;
}

function signature(headings: readonly FoundHeading[]): string {
  return headings.map(({ field, basis, column }) => `${field} ${basis} ${column}`).join("|");
}

function headingsOf(grid: SheetGrid, index: number): FoundHeading[] {
  return grid.values[index]!.flatMap((value, offset) => {
    if (typeof value !== "string" || value === "" || value.length > LONGEST_HEADING) return [];
    const meaning = recogniseHeading(value);
    return meaning ? [{ ...meaning, heading: value, column: grid.firstColumn + offset }] : [];
  });
}
