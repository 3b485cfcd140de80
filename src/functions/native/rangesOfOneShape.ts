import type { NativeArgument } from "./NativeArgument";

/**
 * Two ranges that SUMPRODUCT can pair. A row beside a column it cannot, though the functions do: undefined then, as
 * for everything that is no range.
 */
export function rangesOfOneShape(
  one: NativeArgument | undefined,
  other: NativeArgument | undefined,
): readonly [string, string] | undefined {
  if (one?.kind !== "range" || other?.kind !== "range") return undefined;
  const sameShape =
    one.range.rows === other.range.rows && one.range.columns === other.range.columns;
  return sameShape ? [one.range.text, other.range.text] : undefined;
}
