import type { SchoolKind, SchoolRow } from "../../sheet/SchoolRow";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import { pupilsField } from "../pupilsField";

const OF_LEVEL: Readonly<Record<Level, readonly SchoolKind[]>> = {
  primary: ["primary", "teachingPoint"],
  junior: ["junior", "completeSecondary"],
};

/** Whether a row is of a level whatever its pupils there: without them they are missing, and it counts no less. */
export function isFixedAtLevel(
  { kind, numbers, isSchool }: SchoolRow,
  level: Level,
  table: SchoolTable,
): boolean {
  if (!isSchool) return false;
  const own = pupilsField(level, table.columns);
  return own === "pupils" || OF_LEVEL[level].includes(kind) || (numbers[own] ?? 0) === 0;
}
