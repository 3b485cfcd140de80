import { isColumnNumberRow } from "./isColumnNumberRow";
import { normaliseHeading } from "./normaliseHeading";
import type { Unit } from "./readUnit";
import type { SheetGrid } from "./SheetGrid";

/** What stands between the heading row and the schools; rows are indices into the grid. */
export interface SubHeadings {
  /** The units of a row of units, by column of the worksheet. */
  readonly units: ReadonlyMap<number, Unit>;
  /** The row of units and the row that numbers the columns. */
  readonly rows: readonly number[];
  /** Rows in which the headings go on: their first row alone does not say what the columns are. */
  readonly headings: readonly number[];
}

/** Reads on from the heading row at `index` until the first row that may be a school's. */
export function readSubHeadings(grid: SheetGrid, index: number, nameColumn: number): SubHeadings {
  let units: ReadonlyMap<number, Unit> | undefined;
  let hasNumbers = false;
  const rows: number[] = [];
  const headings: number[] = [];
  for (let below = index + 1; below < grid.values.length; below++) {
    const read = units ? undefined : unitsIn(grid, below, nameColumn);
    if (read) units = read;
    else if (!hasNumbers && isColumnNumberRow(grid, below, nameColumn)) hasNumbers = true;
    else if (isHeadingLike(grid, below, nameColumn)) {
      headings.push(below);
      continue;
    } else break;
    rows.push(below);
  }
  return { units: units ?? new Map(), rows, headings };
}

/** Texts without a school's name and without a number. One word in the index column, such as a total, is no heading. */
function isHeadingLike(grid: SheetGrid, index: number, nameColumn: number): boolean {
  const texts = textsIn(grid, index);
  const isOver = texts.length >= 2 || texts.some(([column]) => column > nameColumn);
  return nameIn(grid, index, nameColumn) === "" && isOver;
}

/** A row of nothing but units, dashes and perhaps the word 单位. */
function unitsIn(
  grid: SheetGrid,
  index: number,
  nameColumn: number,
): ReadonlyMap<number, Unit> | undefined {
  if (!/^(计量)?(单位|unit|units)?$/iu.test(nameIn(grid, index, nameColumn))) return undefined;
  const texts = textsIn(grid, index).filter(([column]) => column !== nameColumn);
  const units = texts.map(([column, text]) => [column, unitOf(text)] as const);
  const known = units.filter((each): each is [number, Unit] => each[1] !== undefined);
  return known.length > 0 && known.length === units.length ? new Map(known) : undefined;
}

/** "（万元）" and "万元" -> 万元. */
function unitOf(text: string): Unit | undefined {
  const bare = text.replace(/[()（）[\]【】\s]/gu, "");
  return normaliseHeading(`x(${bare})`).unit;
}

function nameIn(grid: SheetGrid, index: number, nameColumn: number): string {
  return String(grid.values[index]![nameColumn - grid.firstColumn] ?? "").replace(/\s+/gu, "");
}

/** The texts of a row by column of the worksheet, dashes left out; none where the row holds a number. */
function textsIn(grid: SheetGrid, index: number): (readonly [number, string])[] {
  if (grid.kinds[index]!.some((kind) => kind !== "text" && kind !== "empty")) return [];
  return grid.values[index]!.flatMap((value, offset) =>
    typeof value === "string" && !/^[-—–/\s]*$/u.test(value)
      ? [[grid.firstColumn + offset, value] as const]
      : [],
  );
}
