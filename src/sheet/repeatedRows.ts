import type { ReadRow } from "./readSchoolRow";

/** A row whose school stands in other rows as well, at the same level. */
export interface RepeatedRow {
  readonly row: ReadRow;
  readonly sameAs: readonly number[];
}

/**
 * Schools that are listed twice: one name at one level, told apart neither by township nor by code. Of rows that say
 * the same in every figure the first may stand; where they differ, none can be believed.
 */
export function repeatedRows(rows: readonly ReadRow[]): readonly RepeatedRow[] {
  const byName = new Map<string, ReadRow[]>();
  for (const row of rows)
    for (const level of row.school.levels) {
      const key = `${level} ${nameKey(row.school.name)}`;
      const group = byName.get(key);
      if (group) group.push(row);
      else byName.set(key, [row]);
    }
  const repeated = new Map<ReadRow, Set<number>>();
  for (const group of byName.values())
    for (const row of group) {
      const same = group.filter((other) => other !== row && isSameSchool(row, other));
      const isFirst = same.every((other) => other.school.row > row.school.row);
      if (same.length === 0 || (isFirst && same.every((other) => hasSameFigures(row, other))))
        continue;
      const rowsOfSame = repeated.get(row) ?? new Set<number>();
      for (const { school } of same) rowsOfSame.add(school.row);
      repeated.set(row, rowsOfSame);
    }
  return [...repeated].map(([row, same]) => ({ row, sameAs: [...same].sort((a, b) => a - b) }));
}

function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s*·•]+/gu, "")
    .toLowerCase();
}

/** 中心小学 of two townships are two schools, and so are two codes. */
function isSameSchool(one: ReadRow, other: ReadRow): boolean {
  return (["township", "schoolCode"] as const).every((field) => {
    const [a, b] = [one.text(field), other.text(field)];
    return a === "" || b === "" || a === b;
  });
}

function hasSameFigures(one: ReadRow, other: ReadRow): boolean {
  return (
    one.unreadable.length + other.unreadable.length === 0 &&
    JSON.stringify(one.school.numbers) === JSON.stringify(other.school.numbers)
  );
}
