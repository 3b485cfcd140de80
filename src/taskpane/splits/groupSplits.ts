import type { SplitTrail } from "../../assessment/SplitTrail";

/** The split stocks of one school that were divided by the same pupils. */
export interface SchoolSplits {
  readonly row: number;
  readonly name: string;
  readonly splits: readonly SplitTrail[];
}

/** Splits school by school, in the order of the sheet. */
export function groupSplits(splits: readonly SplitTrail[]): readonly SchoolSplits[] {
  const groups = new Map<string, SplitTrail[]>();
  for (const split of splits) {
    const by = split.parts.map(({ level, pupils, weight }) => `${level} ${pupils} ${weight}`);
    const key = `${split.row} ${by.join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), split]);
  }
  return [...groups.values()]
    .map((group) => ({ row: group[0]!.row, name: group[0]!.name, splits: group }))
    .sort((one, other) => one.row - other.row);
}
