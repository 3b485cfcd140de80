import type { Field } from "../TableColumn";
import type { MergedColumn, MergedRow, RepeatedSchool } from "./MergedForms";

/** What tells schools of one name apart. */
const APART: readonly Field[] = ["schoolCode", "township", "county", "prefecture", "level"];

/** Schools that stand in more than one row: two files of one school, or one file under two names. */
export function repeatedSchools(
  columns: readonly MergedColumn[],
  rows: readonly MergedRow[],
): readonly RepeatedSchool[] {
  const place = (field: Field): number => columns.findIndex((column) => column.field === field);
  const nameAt = place("schoolName");
  if (nameAt < 0) return [];
  const apart = APART.map(place).filter((at) => at >= 0);
  const byName = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const name = plain(row, nameAt);
    if (name === "") return;
    const same = byName.get(name);
    if (same) same.push(index);
    else byName.set(name, [index]);
  });
  return [...byName.values()].flatMap((same) =>
    clusters(same, (one, other) =>
      apart.every((at) => {
        const [a, b] = [plain(rows[one]!, at), plain(rows[other]!, at)];
        return a === "" || b === "" || a === b;
      }),
    )
      .filter((cluster) => cluster.length > 1)
      .map((cluster) => ({
        name: String(rows[cluster[0]!]!.values[nameAt]!.value).trim(),
        rows: cluster,
        areAlike: new Set(cluster.map((index) => figures(rows[index]!))).size === 1,
      })),
  );
}

function clusters(
  indices: readonly number[],
  areSame: (one: number, other: number) => boolean,
): number[][] {
  const found: number[][] = [];
  for (const index of indices) {
    const cluster = found.find((each) => each.every((other) => areSame(index, other)));
    if (cluster) cluster.push(index);
    else found.push([index]);
  }
  return found;
}

function plain({ values }: MergedRow, at: number): string {
  return String(values[at]?.value ?? "")
    .normalize("NFKC")
    .replace(/[\s*·•]+/gu, "")
    .toLowerCase();
}

function figures({ values }: MergedRow): string {
  return JSON.stringify(values.map((value) => value?.value ?? null));
}
