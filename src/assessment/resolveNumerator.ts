import type { TableColumn } from "../sheet/TableColumn";
import type { Indicator } from "../standards/Indicator";
import type { Level } from "../standards/Level";

/** A numerator in terms of the table's columns. */
export interface ResolvedNumerator {
  readonly terms: readonly { readonly column: TableColumn; readonly sign: 1 | -1 }[];
  /** The column that is flagged and shown. */
  readonly main: TableColumn;
}

/**
 * The columns an indicator is made of at a level, or undefined where the table lacks them or mixes totals and per-pupil
 * figures.
 */
export function resolveNumerator(
  indicator: Indicator,
  columns: readonly TableColumn[],
  level: Level,
): ResolvedNumerator | undefined {
  const alternatives = indicator.alternatives ?? [];
  for (const wanted of [
    indicator.numerator,
    ...alternatives,
    ...(indicator.byLevel?.[level] ?? []),
  ]) {
    const found = wanted.map((term) => ({
      term,
      column: columnAt(columns, term.field, level),
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

/** The column that counts the level alone, else the one that counts the school. */
function columnAt(
  columns: readonly TableColumn[],
  field: TableColumn["field"],
  level: Level,
): TableColumn | undefined {
  const all = columns.filter((column) => column.field === field);
  return all.find((column) => column.level === level) ?? all.find((column) => !column.level);
}
