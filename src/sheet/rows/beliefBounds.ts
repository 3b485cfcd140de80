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

/** Beyond these a figure cannot be true. */
export const beliefBounds = {
  /** Of a stock, for each pupil. */
  perPupil: (field: Field): number | undefined =>
    MOST_PER_PUPIL.find(([fields]) => fields.test(field))?.[1],
  /** Teachers outnumber pupils only in schools with fewer. */
  smallSchool: 20,
  /** The largest school of the country has fewer. */
  pupils: 50_000,
} as const;
