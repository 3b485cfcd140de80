import type { NumeratorTerm } from "./Indicator";

/** Teachers of intermediate title or above, from the columns of titles: 中级 + 副高级 + 正高级. */
export const seniorTitleTerms: readonly (readonly NumeratorTerm[])[] = [
  [
    { field: "intermediateTitleTeachers", sign: 1 },
    { field: "associateSeniorTitleTeachers", sign: 1 },
    { field: "fullSeniorTitleTeachers", sign: 1, optional: true },
  ],
];
