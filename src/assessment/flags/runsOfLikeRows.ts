import type { SchoolRow } from "../../sheet/SchoolRow";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import { pupilsField } from "../pupilsField";
import { rowRuns } from "../rowRuns";
import { splitState } from "../splitState";
import type { FlaggedLevel } from "./FlaggedLevel";
import type { LikeRows, RowKind } from "./LikeRows";

/**
 * The runs of counted rows that one set of rules can judge. A run goes on over rows of the other level whose cell for
 * the pupils of this one is empty or 0: there the rules are an error or 0, whatever else the row holds.
 */
export function runsOfLikeRows(table: SchoolTable, { level, schools }: FlaggedLevel): LikeRows[] {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const like = new Map<string, RowKind & { rows: number[] }>();
  for (const school of schools) {
    const row = rows.get(school.row)!;
    const kind: RowKind = {
      bothLevels: row.levels.length > 1,
      unsplit: splitState(table, row, level) === "unknown",
      unread: row.unread ?? [],
      unitRows: (row.units ?? []).map((unit) => unit.row + 1),
    };
    // The rows of units are named as they are: such a rule is its row's alone.
    const key = JSON.stringify([kind, kind.unitRows.length > 0 ? row.row : ""]);
    const group = like.get(key) ?? { ...kind, rows: [] };
    group.rows.push(school.row);
    like.set(key, group);
  }
  const between = rowsWithoutPupils(table, level);
  return [...like.values()].flatMap(({ rows: own, ...kind }) =>
    rowRuns(own, between).map((run) => ({ ...run, ...kind })),
  );
}

function rowsWithoutPupils(table: SchoolTable, level: Level): ReadonlySet<number> {
  const field = pupilsField(level, table.columns);
  // 在校生数 are the pupils of either level: nothing in the row tells the rules which.
  if (field === "pupils") return new Set();
  const column = table.columns.find((each) => each.field === field)!.column;
  const unreadable = new Set(
    table.unreadable.filter((cell) => cell.column === column).map(({ row }) => row),
  );
  const isWithout = ({ row, levels, numbers, units, unread }: SchoolRow): boolean =>
    levels.length > 0 &&
    !levels.includes(level) &&
    (numbers[field] ?? 0) === 0 &&
    !units &&
    !unread?.includes(column) &&
    !unreadable.has(row);
  return new Set(table.rows.filter(isWithout).map(({ row }) => row));
}
