import type { LeftOutRow } from "../sheet/LeftOutRow";
import type { SchoolRow } from "../sheet/SchoolRow";
import type { ScopeRule } from "../standards/Standard";

/** Why a standard leaves a school out, or undefined where it counts. */
export function outOfScope(
  row: SchoolRow,
  pupils: number,
  scope: ScopeRule,
): LeftOutRow["reason"] | undefined {
  if (row.kind === "special" && scope.excludesSpecialAndVocational) return "special";
  if (row.kind === "vocational" && scope.excludesSpecialAndVocational) return "vocational";
  if (row.kind === "teachingPoint" && pupils < scope.teachingPointMinimumPupils)
    return "teachingPoint";
  if (row.isPrivate && !scope.includesPrivate) return "private";
  return undefined;
}
