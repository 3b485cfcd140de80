import type { SchoolRow } from "../sheet/SchoolRow";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import type { LeftOut } from "./LeftOut";
import { outOfScope } from "./outOfScope";
import type { pupilsField } from "./pupilsField";

/** Why a row is not counted at a level, or undefined where it is, or belongs to the other level. */
export function exclusionOf(
  row: SchoolRow,
  level: Level,
  ownPupils: ReturnType<typeof pupilsField>,
  standard: Standard,
): LeftOut | undefined {
  const pupils = row.numbers[ownPupils];
  const isUnsure = row.kindUnsure === true;
  // A senior school with pupils of this level is called by the wrong type, or its pupils stand in the wrong column.
  if (row.kind === "otherLevel" && !row.putBack)
    return leftOut(row, pupils, "otherLevel", isUnsure || (row.numbers[`${level}Pupils`] ?? 0) > 0);
  if (row.levels.length > 0 && !row.levels.includes(level)) return undefined;
  const reason = row.putBack ? undefined : outOfScope(row, pupils, standard.scope);
  if (reason) return leftOut(row, pupils, reason, isUnsure);
  if (pupils === 0) return leftOut(row, pupils, "closed");
  if (row.levels.length === 0)
    return leftOut(row, pupils, row.isSchool ? "unclearLevel" : "noPupils", row.isSchool);
  if (pupils === undefined) return leftOut(row, pupils, "noPupils", row.isSchool);
  return undefined;
}

function leftOut(
  { row, name, key }: SchoolRow,
  pupils: number | undefined,
  reason: LeftOut["reason"],
  hasFigures = false,
): LeftOut {
  return {
    row,
    name,
    reason,
    ...(pupils !== undefined && { pupils }),
    ...(hasFigures && { hasFigures }),
    ...(BY_RULE.has(reason) && key && (pupils ?? 0) > 0 && { key, canPutBack: true }),
  };
}

/** What a standard's scope leaves out, and the user may put back. */
const BY_RULE: ReadonlySet<LeftOut["reason"]> = new Set<LeftOut["reason"]>([
  "teachingPoint",
  "special",
  "vocational",
  "private",
  "otherOwner",
  "otherLevel",
]);
