import type { LeftOutRow } from "../LeftOutRow";
import { notCountedRows } from "../notCountedRows";
import { placeOf } from "../placeOf";
import type { ReadLayout } from "../readLayout";
import type { ReadRow } from "../readSchoolRow";
import { repeatedRows } from "../repeatedRows";
import type { Steps } from "../Steps";
import { rowsOfOneKey } from "./rowsOfOneKey";

/** Schools that cannot be counted as they stand: each keeps the verdict open; units wait for the user's word. */
export function* setDoubtfulAside(
  schools: readonly ReadRow[],
  { layout: { columns, sheetLevel } }: ReadLayout,
): Steps<{
  counted: readonly ReadRow[];
  doubtful: readonly LeftOutRow[];
  units: readonly ReadRow[];
}> {
  const allDone = { done: schools.length, of: schools.length };
  const doubtful = new Map<ReadRow, Pick<LeftOutRow, "reason" | "sameAs">>();
  const isFree = (row: ReadRow): boolean => !doubtful.has(row) && !row.school.putBack;
  const rest = (): ReadRow[] => schools.filter(isFree);
  for (const row of rest())
    if (sheetLevel && row.school.levels.length === 0)
      doubtful.set(row, { reason: "levelUnlikeName" });
  yield allDone;
  const units = notCountedRows(rest(), columns);
  const isUnit = new Set(units);
  // An answer for the one would be one for the others.
  for (const { row, sameAs } of rowsOfOneKey(units))
    doubtful.set(row, { reason: "repeated", sameAs });
  yield allDone;
  const repeated = yield* repeatedRows(rest().filter((each) => !isUnit.has(each)));
  yield allDone;
  for (const { row, sameAs } of repeated) doubtful.set(row, { reason: "repeated", sameAs });
  return {
    counted: schools.filter((row) => !doubtful.has(row) && !isUnit.has(row)),
    units: units.filter((row) => !doubtful.has(row)),
    doubtful: [...doubtful].map(([{ school }, why]) => ({
      row: school.row,
      name: school.name,
      ...(school.key !== undefined && { key: school.key }),
      ...placeOf(school),
      hasFigures: true,
      canPutBack: true,
      ...why,
    })),
  };
}
