import { isPupilsField } from "../isPupilsField";
import type { Field, TableColumn } from "../TableColumn";

/**
 * The most that one pupil can have of something: far above any real school, so that only a slip of the pen or of the
 * unit lies beyond. Our own bounds, no official ones.
 */
const MOST_PER_PUPIL: readonly (readonly [RegExp, number])[] = [
  [/teachers$/iu, 3],
  [/area$/iu, 2000],
  [/^equipmentValue$/u, 1_000_000],
  [/^books$/u, 5000],
  [/^computers$/u, 20],
  [/^multimediaRooms$/u, 5],
];
/**
 * The least that one pupil has of something in a school that has any at all; nothing is 0, which is a figure. Less than
 * that is the slip of a unit in one cell: 156.5 万元 under （元） are 0.2 yuan per pupil, 4.5 ㎡ for 800 pupils are what
 * each of them has. Far below the poorest real school, so that a school that fails still fails; our own bounds.
 */
const LEAST_PER_PUPIL: readonly (readonly [RegExp, number])[] = [
  // Not a tenth of a square metre of classrooms, not half an ordinary classroom of sports ground for 600 pupils.
  [/^teachingArea$/u, 0.1],
  [/^sports(Ground)?Area$/u, 0.05],
  // Ten yuan are two pieces of chalk each.
  [/^equipmentValue$/u, 10],
  // One book for twenty pupils.
  [/^books$/u, 0.05],
];
/** Teachers outnumber pupils in a few very small schools only. */
const SMALL_SCHOOL = 20;
/** The largest school of the country has fewer. */
const MOST_PUPILS = 50_000;

/** Whether a figure, in the unit of the standard, cannot be true of a school with so many pupils (0: not known). */
export function isImplausible(
  { field, basis }: Pick<TableColumn, "field" | "basis">,
  figure: number,
  pupils: number,
): boolean {
  if (isPupilsField(field)) return figure > MOST_PUPILS;
  const most = boundOf(MOST_PER_PUPIL, field);
  if (most === undefined) return false;
  const least = boundOf(LEAST_PER_PUPIL, field) ?? 0;
  if (basis !== "total") {
    const divided = figure / (basis === "perHundred" ? 100 : 1);
    return divided > most || isBelow(divided, least);
  }
  if (pupils === 0) return false;
  const each = figure / pupils;
  if (isBelow(each, least)) return true;
  return each >= most || (/teachers$/iu.test(field) && pupils >= SMALL_SCHOOL && each > 1);
}

function isBelow(each: number, least: number): boolean {
  return each > 0 && each < least;
}

function boundOf(bounds: typeof MOST_PER_PUPIL, field: Field): number | undefined {
  return bounds.find(([fields]) => fields.test(field))?.[1];
}
