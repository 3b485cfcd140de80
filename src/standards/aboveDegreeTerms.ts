import type { Indicator, NumeratorTerm } from "./Indicator";
import type { ResourceField } from "./ResourceField";

/**
 * Teachers above the required degree, from the columns of degrees: primary teachers need 中师, so 专科 and above count;
 * junior ones need 专科, so 本科 and above. Source: 教师法 art. 11; degrees exclude each other, so they are added.
 */
export const aboveDegreeTerms: NonNullable<Indicator["byLevel"]> = {
  primary: degrees(["collegeTeachers", "bachelorTeachers"]),
  junior: degrees(["bachelorTeachers"]),
};

/** Postgraduates stand in one column or in those of masters and doctors; a county may have no column for doctors. */
function degrees(lower: readonly ResourceField[]): readonly (readonly NumeratorTerm[])[] {
  const terms = lower.map((field) => ({ field, sign: 1 as const }));
  return [
    [...terms, { field: "postgraduateTeachers", sign: 1 }],
    [
      ...terms,
      { field: "masterTeachers", sign: 1 },
      { field: "doctorTeachers", sign: 1, optional: true },
    ],
  ];
}
