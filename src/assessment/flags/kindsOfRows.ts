import type { SchoolRow } from "../../sheet/SchoolRow";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Field } from "../../sheet/TableColumn";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { SHARING_LEVELS } from "../neededFields";
import { pupilsField } from "../pupilsField";
import { countsAtLevel } from "./countsAtLevel";
import type { FlagRows } from "./FlagRows";
import { leastPupils } from "./leastPupils";
import type { OtherPupils, RowKind } from "./RowKind";
import { unreadColumns } from "./unreadColumns";

/** Rows of one kind at a level. */
export type RowsOfKind = RowKind & FlagRows & { readonly rows: number[] };

const BY_LEVEL: readonly Field[] = ["primaryPupils", "juniorPupils", "seniorPupils"];

/** The rows that count at a level once they have pupils there, by how they are judged. */
export function kindsOfRows(table: SchoolTable, standard: Standard, level: Level): RowsOfKind[] {
  const own = pupilsField(level, table.columns);
  const hasColumn = new Set(table.columns.map(({ field }) => field));
  // Without pupils by level nothing is split; another level's pupils say only that the row counts there too.
  const other: Field = level === "primary" ? "juniorPupils" : "primaryPupils";
  const otherFields = own === "pupils" ? [other] : BY_LEVEL.filter((field) => field !== own);
  const unread = unreadColumns(table);
  const notRead = new Set(table.unreadable.map(({ row, field }) => `${row} ${field}`));
  const kinds = new Map<string, RowsOfKind>();
  for (const row of table.rows) {
    if (!countsAtLevel(row, level, standard)) continue;
    const sharing = own === "pupils" ? [] : (SHARING_LEVELS[row.kind] ?? []);
    const others = otherFields
      .filter((field) => hasColumn.has(field))
      .map((field) => ({ field, pupils: otherPupils(row, field, sharing.includes(field)) }));
    const unitRows = (row.units ?? []).map((unit) => unit.row + 1);
    const kind: RowKind = {
      bothLevels: row.levels.length > 1,
      others,
      unsplit:
        own !== "pupils" &&
        (others.some(({ pupils }) => pupils === "blank" || pupils === "unreadable") ||
          sharing.some((field) => !hasColumn.has(field))),
      leastPupils: leastPupils(row, standard),
      unread: unread.get(row.row) ?? [],
      unitRows,
    };
    const alone = unitRows.length > 0 || kind.unread.length > 0;
    // The rows of units are named as they are: such a rule is its row's alone.
    const key = JSON.stringify([kind, unitRows.length > 0 ? row.row : ""]);
    const known = kinds.get(key);
    if (known) known.rows.push(row.row);
    else kinds.set(key, { ...kind, rows: [row.row], state: JSON.stringify(others), alone });
  }
  return [...kinds.values()];

  function otherPupils({ row, numbers }: SchoolRow, field: Field, mustSay: boolean): OtherPupils {
    const number = numbers[field];
    if (notRead.has(`${row} ${field}`)) return "unreadable";
    if (number === undefined) return mustSay ? "blank" : "none";
    if (number > 0) return "some";
    return mustSay ? "zero" : "none";
  }
}
