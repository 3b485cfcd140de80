import type { SchoolRow } from "../SchoolRow";

/** All pupils of a row, of whatever levels; undefined where none are known. */
export function allPupils({ numbers }: Pick<SchoolRow, "numbers">): number | undefined {
  const { pupils, primaryPupils, juniorPupils, seniorPupils } = numbers;
  if (pupils !== undefined) return pupils;
  const parts = [primaryPupils, juniorPupils, seniorPupils].filter((each) => each !== undefined);
  return parts.length > 0 ? parts.reduce((sum, each) => sum + each, 0) : undefined;
}
