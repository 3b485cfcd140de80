import { pupilFields } from "../pupilFields";
import type { SheetGrid } from "../SheetGrid";
import type { TableColumn } from "../TableColumn";
import { figuresOf } from "./figuresOf";

/** The first so many rows show it. */
const ENOUGH_ROWS = 2000;

/** Whole numbers of fewer schools may be slips, each for itself. */
const ENOUGH_SCHOOLS = 3;

type Basis = TableColumn["basis"];

/**
 * Columns whose figures say another basis than their headings: 5.3 square metres for a school of 800 pupils are per
 * pupil, whatever stands above; 4.7 teachers are per hundred. Such a reading is a guess and has to be confirmed. Judged
 * by the median school; the bounds are our own.
 */
export function basisByFigures(
  grid: SheetGrid,
  bodyIndex: number,
  columns: readonly TableColumn[],
): ReadonlyMap<number, Basis> {
  const found = new Map<number, Basis>();
  const counted = columns.find(({ field, level }) => pupilFields.includes(field) && !level);
  if (!counted) return found;
  const figures = (column: number): Float64Array => figuresOf(grid, bodyIndex, column, ENOUGH_ROWS);
  const pupils = figures(counted.column);
  for (const column of columns) {
    const basis = basisOf(column, figures(column.column), pupils);
    if (basis && basis !== column.basis) found.set(column.column, basis);
  }
  return found;
}

function basisOf(
  { field, basis }: TableColumn,
  figures: Float64Array,
  pupils: Float64Array,
): Basis | undefined {
  const filled = figures.filter((figure) => figure > 0);
  if (filled.length === 0) return undefined;
  const figure = median(filled);
  const each = median(
    figures.map((value, row) => value / pupils[row]!).filter((value) => value > 0),
  );
  // What was divided by pupils has decimals in most schools, or it was rounded: then only figures that no school can
  // have as its whole stock say so.
  const isDivided = filled.filter((value) => !Number.isInteger(value)).length * 2 > filled.length;
  if (basis === "total" && !isDivided && filled.length < ENOUGH_SCHOOLS) return undefined;
  const bounds = isDivided || basis !== "total" ? DECIMAL : WHOLE;
  if (field === "gymArea") return byPupil(basis, figure, each, bounds.gym);
  if (/area$/iu.test(field)) return byPupil(basis, figure, each, bounds.area);
  if (field === "books") return byPupil(basis, figure, each, bounds.books);
  if (basis === "total" && !isDivided) return undefined;
  if (!/teachers$/iu.test(field) && field !== "computers" && field !== "multimediaRooms")
    return undefined;
  if (basis !== "total") return undefined;
  return figure < 0.3 ? "perPupil" : "perHundred";
}

/** `least`: what a school has per pupil at least; `most`: what none has. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const DECIMAL = {
  area: { least: 0.1, most: 200 },
  gym: { least: 0.1, most: 200 },
  books: { least: 0.5, most: 1000 },
};
/** A small gym of 60 square metres for 900 pupils is none per pupil; 300 books for 900 pupils are few, but a stock. */
const WHOLE = {
  area: { least: 0.1, most: 100 },
  gym: { least: 0.1, most: 20 },
  books: { least: 0.1, most: 200 },
};

function byPupil(
  basis: Basis,
  figure: number,
  each: number,
  { least, most }: Bounds,
): Basis | undefined {
  if (basis === "total")
    return each < least && figure >= least && figure <= most ? "perPupil" : undefined;
  return basis === "perPupil" && figure > most ? "total" : undefined;
}

function median(values: Float64Array): number {
  return values.sort()[Math.floor(values.length / 2)] ?? NaN;
}
