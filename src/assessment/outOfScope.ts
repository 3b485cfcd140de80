import type { LeftOut } from "./LeftOut";
import { ownerOf } from "./ownerOf";
import type { SchoolRow } from "../sheet/SchoolRow";
import type { ScopeRule } from "../standards/Standard";

/**
 * Why a standard leaves a school out, or undefined where it counts. A teaching point without its pupils may be large:
 * where size decides, it is not left out for being small.
 */
export function outOfScope(
  row: SchoolRow,
  pupils: number | undefined,
  scope: ScopeRule,
): LeftOut["reason"] | undefined {
  if (row.kind === "special" && scope.excludesSpecialAndVocational) return "special";
  if (row.kind === "vocational" && scope.excludesSpecialAndVocational) return "vocational";
  const { teachingPointMinimumPupils: minimum } = scope;
  if (
    row.kind === "teachingPoint" &&
    (pupils === undefined ? minimum === Infinity : pupils < minimum)
  )
    return "teachingPoint";
  if (row.isPrivate && !scope.includesPrivate) return "private";
  if (!scope.includesOtherOwners && ownerOf(row.owner) === "other") return "otherOwner";
  return undefined;
}
