import { readLevel } from "../readLevel";
import type { ReadRow } from "../readSchoolRow";

/** Where nothing else says the level: every row with figures calls itself 小学, or every one 初中. */
export function withLevelOfNames(rows: readonly ReadRow[]): readonly ReadRow[] {
  if (rows.some(({ school }) => school.levels.length > 0)) return rows;
  const hasNumbers = ({ school }: ReadRow): boolean => Object.keys(school.numbers).length > 0;
  const names = new Set(rows.filter(hasNumbers).map(({ school }) => readLevel(school.name)));
  const [level] = names;
  if (names.size !== 1 || !level) return rows;
  return rows.map((row) =>
    hasNumbers(row) ? { ...row, school: { ...row.school, levels: [level] } } : row,
  );
}
