import { readHeading } from "./readHeading";
import type { NamedField } from "./readHeading";
import { recogniseHeading } from "./recogniseHeading";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SheetGrid } from "./SheetGrid";

/** A heading cell that names a field, in a unit that may or may not be one of that field. */
export interface FoundHeading extends NamedField {
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
    return headings.length >= 2 && headings.some(isName) ? [{ index, headings }] : [];
  });
  const [first, ...others] = rows;
  if (!first) return undefined;
  const isRepetition = ({ index, headings }: (typeof rows)[number]): boolean =>
    signature(headings) === signature(first.headings) && isFilled(grid, index - 1);
  if (!others.every(isRepetition)) {
    const all = rows.map(({ index }) => grid.firstRow + index);
    // Right under each other they are one table's headings in several rows.
    const areNeighbours = all.every((row, place) => row === all[0]! + place);
    return { failure: { code: areNeighbours ? "twoHeadingRows" : "severalTables", rows: all } };
  }
  return { ...first, repeated: others.map(({ index }) => index) };
}

/** The cells of a row (index into the grid) that name a field. */
export function headingsOf(grid: SheetGrid, index: number): FoundHeading[] {
  return grid.values[index]!.flatMap((value, offset) => {
    if (typeof value !== "string" || value === "" || value.length > LONGEST_HEADING) return [];
    const named = readHeading(value);
    return named ? [{ ...named, heading: value, column: grid.firstColumn + offset }] : [];
  });
}

/** 学校（所） is a count, no school's name. */
function isName({ field, heading }: FoundHeading): boolean {
  return field === "schoolName" && recogniseHeading(heading) !== undefined;
}

/** A row of a table goes up to its heading's repetition: a name and numbers, not a title. */
function isFilled(grid: SheetGrid, index: number): boolean {
  return grid.kinds[index]!.filter((kind) => kind === "number").length >= 2;
}

function signature(headings: readonly FoundHeading[]): string {
  return headings
    .map(({ field, basis, unit, column }) => `${field} ${basis} ${unit?.text ?? ""} ${column}`)
    .join("|");
}
