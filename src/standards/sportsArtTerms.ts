import type { NumeratorTerm } from "./Indicator";

/**
 * PE and arts teachers from the columns of subjects. 艺术 is a subject of its own or holds 音乐 and 美术: where it does,
 * these have been left aside before (the user is asked), so that nobody counts twice.
 */
export const sportsArtTerms: readonly (readonly NumeratorTerm[])[] = [
  [
    { field: "sportsTeachers", sign: 1 },
    { field: "artsTeachers", sign: 1 },
    { field: "musicTeachers", sign: 1, optional: true },
    { field: "fineArtTeachers", sign: 1, optional: true },
  ],
  [
    { field: "sportsTeachers", sign: 1 },
    { field: "musicTeachers", sign: 1 },
    { field: "fineArtTeachers", sign: 1 },
  ],
];
