import { countyKey } from "../../sheet/countyKey";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { TableNote } from "../../sheet/TableNote";
import { levelsOfCounty } from "./levelsOfCounty";

/** The table of one county, named by its key, out of a table of many: assessTable judges it like any other. */
export function countyTable(table: SchoolTable, key: string): SchoolTable {
  const rows = table.rows.filter((row) => countyKey(row) === key);
  const leftOut = table.leftOut.filter((row) => countyKey(row) === key);
  const own = new Set([...rows, ...leftOut].map(({ row }) => row));
  return {
    ...table,
    rows,
    leftOut,
    levels: levelsOfCounty({ rows, leftOut }, table.levels),
    unreadable: table.unreadable.filter(({ row }) => own.has(row)),
    notes: table.notes.flatMap((note) => noteOf(note, own)),
  };
}

/** A note about rows is about the county's rows only; what is counted for the whole table is not its own. */
function noteOf(note: TableNote, own: ReadonlySet<number>): TableNote[] {
  if (note.code === "textNumbers") return [];
  if (!("rows" in note)) return [note];
  const at = note.rows.flatMap((row, index) => (own.has(row) ? [index] : []));
  if (at.length === 0) return [];
  const of = <Each>(list: readonly Each[]): Each[] => at.map((index) => list[index]!);
  if (note.code === "putBack")
    return [{ ...note, rows: of(note.rows), names: of(note.names), keys: of(note.keys) }];
  if ("names" in note) return [{ ...note, rows: of(note.rows), names: of(note.names) }];
  return [{ ...note, rows: of(note.rows) }];
}
