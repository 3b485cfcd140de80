import type { LeftOut } from "./LeftOut";

/** The rows whose blanks keep something unjudged: the counted schools, and those that only lack their pupils. */
export function awaitedRows({
  schools,
  leftOut,
}: {
  readonly schools: readonly { readonly row: number }[];
  readonly leftOut: readonly Pick<LeftOut, "row" | "reason" | "hasFigures">[];
}): readonly number[] {
  const uncounted = leftOut.filter(({ reason, hasFigures }) => reason === "noPupils" && hasFigures);
  return [...schools, ...uncounted].map(({ row }) => row);
}
