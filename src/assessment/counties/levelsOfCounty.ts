import type { Level } from "../../standards/Level";
import type { CountyRows } from "./CountyRows";

/**
 * The levels that a county is judged at: those that its rows have. A county all of whose rows are left out or unclear
 * is judged at every level of its table where one of them may be a school, so that none is lost.
 */
export function levelsOfCounty(
  { rows, leftOut }: Pick<CountyRows, "rows" | "leftOut">,
  levels: readonly Level[],
): readonly Level[] {
  const own = levels.filter((level) => rows.some((row) => row.levels.includes(level)));
  if (own.length > 0) return own;
  const mayCount = rows.some(({ isSchool }) => isSchool) || leftOut.some((row) => row.hasFigures);
  return mayCount ? levels : [];
}
