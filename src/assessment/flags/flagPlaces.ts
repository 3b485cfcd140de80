import type { SchoolTable } from "../../sheet/SchoolTable";
import { rowRuns } from "../rowRuns";
import type { FlagPlace } from "./FlagPlace";
import type { FlagRows } from "./FlagRows";
import type { RowSayings } from "./rowSayings";

/** Of so many runs each may have its own rules. */
const FEW_RUNS = 12;
/** The list of sayings stands in a formula that must stay short. */
const LONGEST_LIST = 600;

/**
 * Where the rules of each group of rows stand. Rows that lie in few runs are named as they lie; of a table with many,
 * where every kind of school comes up everywhere, the rules go over all rows and hold where the row says what those of
 * the group say. Rows that say it and are none of them are cut out. In `harmless` rows rules are 0 whatever they are.
 */
export function flagPlaces<Group extends FlagRows>(
  groups: readonly Group[],
  table: Pick<SchoolTable, "firstRow" | "lastRow">,
  sayings: RowSayings | undefined,
  harmless: ReadonlySet<number>,
): Map<Group, readonly FlagPlace[]> {
  const runs = new Map(groups.map((group) => [group, rowRuns(group.rows, harmless)] as const));
  const count = [...runs.values()].reduce((sum, { length }) => sum + length, 0);
  if (!sayings || count <= FEW_RUNS) return runs;

  const owners = ownersOf(groups, sayings);
  const groupsOf = new Map<number, Group[]>();
  for (const group of groups)
    for (const row of group.rows) groupsOf.set(row, [...(groupsOf.get(row) ?? []), group]);
  const cuts = new Map<Group, Set<number>>(groups.map((group) => [group, new Set()]));
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const saying = sayings.of(row);
    const of = saying === undefined ? undefined : owners.get(saying);
    if (!of) continue;
    const members = groupsOf.get(row) ?? [];
    for (const [state, group] of of)
      if (
        !members.includes(group) &&
        (members.length > 0
          ? members.some((each) => each.alone || each.state === state)
          : !harmless.has(row))
      )
        cuts.get(group)!.add(row);
  }
  return new Map(
    groups.map((group) => {
      const saying = [...owners].flatMap(([each, of]) =>
        of.get(group.state) === group ? [each] : [],
      );
      const said = new Set(saying);
      const rest = group.rows.filter((row) => !said.has(sayings.of(row) ?? ""));
      const whole = saying.length > 0 ? segments(group.rows, cuts.get(group)!) : [];
      return [group, [...whole.map((run) => ({ ...run, saying })), ...rowRuns(rest)]] as const;
    }),
  );
}

/** By saying and state: the group that most of the rows that say it are of. */
function ownersOf<Group extends FlagRows>(
  groups: readonly Group[],
  sayings: RowSayings,
): Map<string, Map<string, Group>> {
  const counts = new Map<string, Map<string, { group: Group; rows: number }>>();
  for (const group of groups) {
    if (group.alone) continue;
    const own = new Map<string, number>();
    for (const row of group.rows) {
      const saying = sayings.of(row);
      if (saying !== undefined) own.set(saying, (own.get(saying) ?? 0) + 1);
    }
    let length = 0;
    for (const [saying, rows] of [...own].sort((a, b) => b[1] - a[1])) {
      length += saying.length + 1;
      if (length > LONGEST_LIST) break;
      const of = counts.get(saying) ?? new Map<string, { group: Group; rows: number }>();
      counts.set(saying, of);
      if ((of.get(group.state)?.rows ?? 0) < rows) of.set(group.state, { group, rows });
    }
  }
  return new Map(
    [...counts].map(([saying, of]) => [
      saying,
      new Map([...of].map(([state, { group }]) => [state, group])),
    ]),
  );
}

/** From the first row to the last, without those that are cut out. */
function segments(
  rows: readonly number[],
  cuts: ReadonlySet<number>,
): { firstRow: number; lastRow: number }[] {
  let [first, last] = [Infinity, -1];
  for (const row of rows) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  const found: { firstRow: number; lastRow: number }[] = [];
  for (const cut of [...cuts, last + 1].sort((a, b) => a - b)) {
    if (cut < first) continue;
    if (cut > last + 1) break;
    if (first < cut) found.push({ firstRow: first, lastRow: cut - 1 });
    first = cut + 1;
  }
  return found;
}
