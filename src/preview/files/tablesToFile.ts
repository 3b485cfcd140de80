import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { TableColumn, TableDefinition } from "hucre";
import type { SheetTable } from "../host/model/SheetTable";
import { columnNameOf } from "./columnNameOf";
import { rangeText } from "./rangeText";

/**
 * The tables of a sheet for a file. Excel takes a table only where each heading is a text of its own that is the name of
 * its column; one that has lost that becomes plain cells.
 */
export function tablesToFile(sheet: Partial<IWorksheetData>): TableDefinition[] {
  const { tables } = (sheet.custom ?? {}) as { tables?: readonly SheetTable[] };
  return (tables ?? []).flatMap((table) => {
    const columns = columnsOf(table, sheet);
    const rows = table.endRow - table.startRow - (table.hasTotals ? 1 : 0);
    if (!columns || rows < 1) return [];
    const { startRow, startColumn, endRow, endColumn } = table;
    return [
      {
        ...(table.file as Partial<TableDefinition> | undefined),
        name: table.name,
        displayName: table.name,
        range: rangeText({ startRow, startColumn, endRow, endColumn }),
        columns,
        showTotalRow: table.hasTotals,
      },
    ];
  });
}

function columnsOf(table: SheetTable, sheet: Partial<IWorksheetData>): TableColumn[] | undefined {
  const before = new Map(
    ((table.file as Partial<TableDefinition> | undefined)?.columns ?? []).map((column) => [
      columnNameOf(column.name),
      column,
    ]),
  );
  const cellAt = (row: number, column: number): ICellData => sheet.cellData?.[row]?.[column] ?? {};
  const names = new Set<string>();
  const columns: TableColumn[] = [];
  for (let column = table.startColumn; column <= table.endColumn; column++) {
    const heading = cellAt(table.startRow, column);
    const text = heading.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? heading.v;
    if (typeof text !== "string" || text === "" || heading.f || heading.si) return undefined;
    const name = columnNameOf(text);
    names.add(name.toLowerCase());
    const total = table.hasTotals ? cellAt(table.endRow, column) : {};
    columns.push({ name, ...totalOf(total, before.get(name)) });
  }
  return names.size === columns.length ? columns : undefined;
}

/** What the total row says, where its cell still says it. */
function totalOf(cell: ICellData, column: TableColumn | undefined): Omit<TableColumn, "name"> {
  if (cell.f || cell.si) {
    const { totalFunction, totalFormula } = column ?? {};
    return {
      ...(totalFunction === undefined ? {} : { totalFunction }),
      ...(totalFormula === undefined ? {} : { totalFormula }),
    };
  }
  return typeof cell.v === "string" && cell.v !== "" ? { totalLabel: cell.v } : {};
}
