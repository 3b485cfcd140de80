import { resolveNumerator, type ResolvedNumerator } from "../../assessment/resolveNumerator";
import type { Field, TableColumn } from "../../sheet/TableColumn";
import type { Indicator } from "../../standards/Indicator";
import type { Level } from "../../standards/Level";

/** What an indicator is made of in a table; or for each way to it what is missing; or that its columns do not go together. */
export type IndicatorSource =
  | { readonly terms: ResolvedNumerator["terms"] }
  | { readonly missing: readonly (readonly Field[])[] }
  | { readonly mixedBasis: true };

/** Where an indicator's figures of a level come from in a table with these columns. */
export function indicatorSource(
  indicator: Indicator,
  columns: readonly TableColumn[],
  level: Level,
): IndicatorSource {
  const found = resolveNumerator(indicator, columns, level);
  if (found) return { terms: found.terms };
  const own = columns.filter((column) => column.level === undefined || column.level === level);
  const missing = [
    indicator.numerator,
    ...(indicator.alternatives ?? []),
    ...(indicator.byLevel?.[level] ?? []),
  ].map((way) =>
    way
      .filter((term) => !term.optional && !own.some(({ field }) => field === term.field))
      .map((term) => term.field),
  );
  if (missing.some((fields) => fields.length === 0)) return { mixedBasis: true };
  return { missing: nearest(missing) };
}

/** The way that the standard names first, and the one that lacks least. */
function nearest(ways: readonly (readonly Field[])[]): readonly (readonly Field[])[] {
  const [first, ...others] = ways;
  const [best] = [...others].sort((one, other) => one.length - other.length);
  return [first, best].flatMap((way) => (way ? [way] : []));
}
