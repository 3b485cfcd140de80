import type { Level } from "../../standards/Level";
import { readLevel } from "../readLevel";
import type { ReadRow } from "../readSchoolRow";

/**
 * The levels of schools where nothing but their names says one: 东街小学, 第三初级中学. It is told from the names only
 * where every row with figures says its level; where some do not, the user's `answer` is for those.
 */
export function withLevelOfNames(
  rows: readonly ReadRow[],
  answer: Level | undefined,
): readonly ReadRow[] {
  if (!answer && rows.some(({ school }) => school.levels.length > 0)) return rows;
  const hasNumbers = ({ school }: ReadRow): boolean => Object.keys(school.numbers).length > 0;
  const named = new Map(rows.filter(hasNumbers).map((row) => [row, readLevel(row.school.name)]));
  if (!answer && [...named.values()].includes(undefined)) return rows;
  return rows.map((row) => {
    const level = row.school.levels.length === 0 ? named.get(row) : undefined;
    return level ? { ...row, school: { ...row.school, levels: [level] } } : row;
  });
}
