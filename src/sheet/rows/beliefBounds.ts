import type { Field } from "../TableColumn";

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

/** Beyond these a figure cannot be true. */
export const beliefBounds = {
  /** Of a stock, for each pupil. */
  perPupil: (field: Field): number | undefined =>
    MOST_PER_PUPIL.find(([fields]) => fields.test(field))?.[1],
  /** Of a stock that is not 0, for each pupil; 0 where there is no such bound. */
  leastPerPupil: (field: Field): number =>
    LEAST_PER_PUPIL.find(([fields]) => fields.test(field))?.[1] ?? 0,
  /** Teachers outnumber pupils only in schools with fewer. */
  smallSchool: 20,
  /** The largest school of the country has fewer. */
  pupils: 50_000,
} as const;
