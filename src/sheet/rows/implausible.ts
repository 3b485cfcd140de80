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
  const most = mostPerPupil(field);
  if (most === undefined) return false;
  if (basis !== "total") return figure / (basis === "perHundred" ? 100 : 1) > most;
  if (pupils === 0) return false;
  const each = figure / pupils;
  return each >= most || (/teachers$/iu.test(field) && pupils >= SMALL_SCHOOL && each > 1);
}

function mostPerPupil(field: Field): number | undefined {
  return MOST_PER_PUPIL.find(([fields]) => fields.test(field))?.[1];
}
