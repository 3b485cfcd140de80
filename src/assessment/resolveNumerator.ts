import type { TableColumn } from "../sheet/TableColumn";
import type { Indicator } from "../standards/Indicator";

/** A numerator in terms of the table's columns. */
export interface ResolvedNumerator {
  readonly terms: readonly { readonly column: TableColumn; readonly sign: 1 | -1 }[];
  /** The column that is flagged and shown. */
  readonly main: TableColumn;
}

/**
 * The columns an indicator is made of, or undefined where the table lacks them or mixes totals and per-pupil figures.
 */
export function resolveNumerator(
  indicator: Indicator,
  columns: readonly TableColumn[],
): ResolvedNumerator | undefined {
  for (const wanted of [indicator.numerator, ...(indicator.alternatives ?? [])]) {
    const found = wanted.map((term) => ({
      term,
      column: columns.find((column) => column.field === term.field),
    }));
    if (found.some(({ term, column }) => !column && !term.optional)) continue;
    const terms = found.flatMap(({ term, column }) =>
      column ? [{ column, sign: term.sign }] : [],
    );
    const main = terms[0]?.column;
    if (!main) continue;
    // A total less a per-pupil figure means nothing: the indicator counts as absent.
    if (terms.some(({ column }) => column.basis !== main.basis)) continue;
    return { terms, main };
  }
  return undefined;
}
