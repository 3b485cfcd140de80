import type { LeftOut } from "../../assessment/LeftOut";
import type { ReadingChoices } from "../../sheet/ReadingChoices";

/** What the user can decide about a row, and the choices that say so. */
export interface RowDecision {
  readonly what: "count" | "leaveOut" | "own";
  readonly choices: ReadingChoices;
}

/**
 * What can become of a row that was left out: counted all the same, or, where it was added to another school, a
 * school of its own or left out.
 *
 * @param before what was decided so far: a list of rows is kept as a whole
 */
export function rowDecisions(
  { reason, key, canPutBack }: LeftOut,
  before: ReadingChoices,
): readonly RowDecision[] {
  if (key === undefined) return [];
  if (reason === "folded")
    return (["own", "leaveOut"] as const).map((what) => ({
      what,
      choices: { units: { ...before.units, [key]: what } },
    }));
  if (!canPutBack) return [];
  return [{ what: "count", choices: { putBack: [...(before.putBack ?? []), key] } }];
}
