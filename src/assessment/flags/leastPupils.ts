import type { SchoolRow } from "../../sheet/SchoolRow";
import type { Standard } from "../../standards/Standard";

/** The least pupils with which a row counts, where it can count at all. */
export function leastPupils({ kind, putBack }: SchoolRow, { scope }: Standard): number {
  return kind === "teachingPoint" && !putBack ? Math.max(1, scope.teachingPointMinimumPupils) : 1;
}
