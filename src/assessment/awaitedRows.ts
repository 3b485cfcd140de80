import type { FlaggedLevel } from "./flags/FlaggedLevel";

/** The rows whose blanks keep something unjudged: the counted schools, and those that only lack their pupils. */
export function awaitedRows({
  schools,
  leftOut,
}: Pick<FlaggedLevel, "schools" | "leftOut">): readonly number[] {
  const uncounted = leftOut.filter(({ reason, hasFigures }) => reason === "noPupils" && hasFigures);
  return [...schools, ...uncounted].map(({ row }) => row);
}
