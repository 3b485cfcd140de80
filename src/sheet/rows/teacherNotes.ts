import type { SchoolRow } from "../SchoolRow";
import type { TableNote } from "../TableNote";
import type { Field } from "../TableColumn";

const DEGREES: readonly Field[] = [
  "collegeTeachers",
  "bachelorTeachers",
  "masterTeachers",
  "doctorTeachers",
];

/** Contradictions and gaps that only several columns of a row together show. */
export function teacherNotes(rows: readonly SchoolRow[]): TableNote[] {
  const degrees = rows.filter(({ numbers }) => {
    const { teachers } = numbers;
    const sum = DEGREES.reduce((total, field) => total + (numbers[field] ?? 0), 0);
    return teachers !== undefined && sum > teachers;
  });
  const kindergartens = rows.filter(({ numbers }) => (numbers.kindergartenPupils ?? 0) > 0);
  const named = (found: readonly SchoolRow[]) => ({
    rows: found.map(({ row }) => row),
    names: found.map(({ name }) => name),
  });
  return [
    ...(degrees.length > 0 ? [{ code: "degreesAboveTeachers" as const, ...named(degrees) }] : []),
    ...(kindergartens.length > 0
      ? [{ code: "kindergartenNotSplit" as const, ...named(kindergartens) }]
      : []),
  ];
}
