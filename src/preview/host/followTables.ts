import { ICommandService } from "@univerjs/core";
import type { Model } from "./model/Model";
import type { SheetTable } from "./model/SheetTable";
import { setTables, tablesOf } from "./model/sheetTables";

interface Change {
  subUnitId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

type Ends = readonly [start: "startRow" | "startColumn", end: "endRow" | "endColumn"];
const rows: Ends = ["startRow", "endRow"];
const columns: Ends = ["startColumn", "endColumn"];

const changes: Readonly<Record<string, readonly [ends: Ends, inserts: boolean]>> = {
  "sheet.mutation.insert-row": [rows, true],
  "sheet.mutation.remove-rows": [rows, false],
  "sheet.mutation.insert-col": [columns, true],
  "sheet.mutation.remove-col": [columns, false],
};

/** Moves tables along when rows or columns come or go before or within them. */
export function followTables(model: Model): void {
  model.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const change = changes[id];
    if (!change) return;
    const { subUnitId, range } = params as Change;
    const tables = tablesOf(model, subUnitId);
    if (tables.length === 0) return;
    const [ends, inserts] = change;
    const [first, last] = [range[ends[0]], range[ends[1]]];
    const moved = tables.flatMap((table) => {
      const after = inserts ? grown(table, ends, first, last) : shrunk(table, ends, first, last);
      return after ? [after] : [];
    });
    setTables(model, subUnitId, moved);
  });
}

function grown(table: SheetTable, [start, end]: Ends, first: number, last: number): SheetTable {
  const by = last - first + 1;
  return {
    ...table,
    [start]: table[start] + (table[start] >= first ? by : 0),
    [end]: table[end] + (table[end] >= first ? by : 0),
  };
}

function shrunk(
  table: SheetTable,
  [start, end]: Ends,
  first: number,
  last: number,
): SheetTable | null {
  const before = (index: number): number => Math.max(0, Math.min(index, last + 1) - first);
  const newStart = table[start] - before(table[start]);
  const newEnd = table[end] - before(table[end] + 1);
  // Without its headings it is no table any more.
  const headingsGone = start === "startRow" && table.startRow >= first && table.startRow <= last;
  return newEnd < newStart || headingsGone ? null : { ...table, [start]: newStart, [end]: newEnd };
}
