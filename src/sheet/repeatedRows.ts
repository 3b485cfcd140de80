import { countyKey } from "./countyKey";
import type { ReadRow } from "./readSchoolRow";
import { rowsPerStep } from "./rowsPerStep";
import type { Steps } from "./Steps";

/** A row whose school stands in other rows as well, at the same level. */
export interface RepeatedRow {
  readonly row: ReadRow;
  readonly sameAs: readonly number[];
}

/** A name that stands in thousands of rows needs no list of them all at each. */
const MOST_LISTED = 100;

/**
 * Schools that are listed twice: one name at one level in one county, told apart neither by township nor by code. Of
 * rows that say the same in every figure the first may stand; where they differ, none can be believed. In steps.
 */
export function* repeatedRows(rows: readonly ReadRow[]): Steps<readonly RepeatedRow[]> {
  const byName = new Map<string, ReadRow[]>();
  for (const [at, row] of rows.entries()) {
    if (at % rowsPerStep === 0) yield { done: at, of: rows.length };
    for (const level of row.school.levels)
      push(byName, `${level} ${countyKey(row.school)} ${nameKey(row.school.name)}`, row);
  }
  const repeated = new Map<ReadRow, number[]>();
  yield { done: rows.length, of: rows.length };
  for (const group of byName.values()) if (group.length > 1) addRepeated(repeated, group);
  return [...repeated].map(([row, same]) => ({
    row,
    sameAs: [...new Set(same)].sort((a, b) => a - b).slice(0, MOST_LISTED),
  }));
}

/** Rows of one name that say the same of their township and code have the same rows as their likes. */
function addRepeated(repeated: Map<ReadRow, number[]>, group: readonly ReadRow[]): void {
  const byTownship = new Map<string, Map<string, ReadRow[]>>();
  for (const row of group) {
    const codes = byTownship.get(row.text("township")) ?? new Map<string, ReadRow[]>();
    byTownship.set(row.text("township"), codes);
    push(codes, row.text("schoolCode"), row);
  }
  for (const [township, codes] of byTownship)
    for (const [code, rows] of codes) {
      const same = sameSchools(byTownship, township, code);
      if (same.length < 2) continue;
      const first = same.reduce((a, b) => (b.school.row < a.school.row ? b : a));
      const listed = same.map(({ school }) => school.row).sort((a, b) => a - b);
      const sayTheSame = same.every((row) => hasSameFigures(row, first));
      for (const row of rows) {
        if (row === first && sayTheSame) continue;
        const others = listed.slice(0, MOST_LISTED + 1).filter((each) => each !== row.school.row);
        repeated.set(row, [...(repeated.get(row) ?? []), ...others]);
      }
    }
}

/** 中心小学 of two townships are two schools, and so are two codes; a row that does not say may be any of them. */
function sameSchools(
  byTownship: ReadonlyMap<string, ReadonlyMap<string, readonly ReadRow[]>>,
  township: string,
  code: string,
): readonly ReadRow[] {
  const townships = township === "" ? [...byTownship.keys()] : [township, ""];
  return townships.flatMap((each) => {
    const codes = byTownship.get(each);
    if (!codes) return [];
    if (code === "") return [...codes.values()].flat();
    return [...(codes.get(code) ?? []), ...(codes.get("") ?? [])];
  });
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s*·•]+/gu, "")
    .toLowerCase();
}

function hasSameFigures(one: ReadRow, other: ReadRow): boolean {
  if (one === other) return one.unreadable.length === 0;
  return (
    one.unreadable.length + other.unreadable.length === 0 &&
    JSON.stringify(one.school.numbers) === JSON.stringify(other.school.numbers)
  );
}
