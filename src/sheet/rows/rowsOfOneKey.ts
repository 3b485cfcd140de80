import type { ReadRow } from "../readSchoolRow";

/** The rows whose key others have too, each with those: what is decided about one of them cannot be told apart. */
export function rowsOfOneKey(
  rows: readonly ReadRow[],
): readonly { readonly row: ReadRow; readonly sameAs: readonly number[] }[] {
  const byKey = new Map<string | undefined, ReadRow[]>();
  for (const row of rows) {
    const same = byKey.get(row.school.key);
    if (same) same.push(row);
    else byKey.set(row.school.key, [row]);
  }
  return [...byKey.values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) =>
      same.map((row) => ({
        row,
        sameAs: same
          .filter((other) => other !== row)
          .map(({ school }) => school.row)
          .slice(0, 100),
      })),
    );
}
