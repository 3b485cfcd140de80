import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { defineClass } from "../defineClass";
import type { SheetTable } from "../model/SheetTable";
import { setTables, tablesOf } from "../model/sheetTables";
import { rangeClass } from "./rangeClass";
import { worksheetClass } from "./worksheetClass";

/** Finds one table in the workbook. */
export interface TableKey {
  sheetId: string;
  id: string;
}

/** A table, known by its id: a renamed table stays the same object. */
export const tableClass = defineClass<TableKey>({
  name: "Table",
  id: ({ id }) => id,
  values: {
    Id: { since: 1, get: ({ id }) => id },
    Name: {
      since: 1,
      get: (key, host) => tableOf(key, host).name,
      set(key, value, host) {
        const tables = tablesOf(host.model, key.sheetId);
        setTables(
          host.model,
          key.sheetId,
          tables.map((table) => (table.id === key.id ? { ...table, name: String(value) } : table)),
        );
      },
    },
    ShowHeaders: { since: 1, get: () => true },
    ShowTotals: { since: 1, get: (key, host) => tableOf(key, host).hasTotals },
  },
  objects: {
    Worksheet: { since: 2, object: ({ sheetId }, host) => worksheetClass(sheetId, host) },
  },
  methods: {
    GetRange: { since: 1, run: (key, _args, host) => rowsOf(key, host, "all") },
    GetHeaderRowRange: { since: 1, run: (key, _args, host) => rowsOf(key, host, "headings") },
    GetDataBodyRange: { since: 1, run: (key, _args, host) => rowsOf(key, host, "body") },
    GetTotalRowRange: { since: 1, run: (key, _args, host) => rowsOf(key, host, "totals") },
    ConvertToRange: {
      since: 2,
      run(key, _args, host) {
        const range = rowsOf(key, host, "all");
        const others = tablesOf(host.model, key.sheetId).filter(({ id }) => id !== key.id);
        setTables(host.model, key.sheetId, others);
        return range;
      },
    },
  },
});

function tableOf({ sheetId, id }: TableKey, { model }: HostContext): SheetTable {
  const table = tablesOf(model, sheetId).find((one) => one.id === id);
  if (!table) throw new HostError("ItemNotFound", `There is no table ${id}`);
  return table;
}

function rowsOf(
  key: TableKey,
  host: HostContext,
  part: "all" | "headings" | "body" | "totals",
): HostObject {
  const { startRow, endRow, startColumn, endColumn, hasTotals } = tableOf(key, host);
  const columns = { sheetId: key.sheetId, startColumn, endColumn };
  const bodyEnd = endRow - (hasTotals ? 1 : 0);
  switch (part) {
    case "all":
      return rangeClass({ ...columns, startRow, endRow }, host);
    case "headings":
      return rangeClass({ ...columns, startRow, endRow: startRow }, host);
    case "body":
      return rangeClass({ ...columns, startRow: startRow + 1, endRow: bodyEnd }, host);
    case "totals":
      if (!hasTotals) throw new HostError("ItemNotFound", "The table has no total row");
      return rangeClass({ ...columns, startRow: endRow, endRow }, host);
  }
}
