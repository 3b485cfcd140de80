import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { areaFromAddress } from "../areaFromAddress";
import { defineClass } from "../defineClass";
import { intersection } from "../model/intersection";
import { readCell } from "../model/readCell";
import { setTables, tablesOf } from "../model/sheetTables";
import { refuseProtected } from "../refuseProtected";
import { tableClass, type TableKey } from "./tableClass";

/** The tables of one sheet, or (null) of the workbook. */
export const tableCollectionClass: (self: string | null, host: HostContext) => HostObject =
  defineClass<string | null>({
    name: "TableCollection",
    values: { Count: { since: 1, get: (sheetId, host) => keysOf(sheetId, host).length } },
    methods: {
      Add: {
        since: 1,
        run: (sheetId, [address, hasHeaders], host) => add(sheetId, address, hasHeaders, host),
      },
      GetCount: { since: 4, run: (sheetId, _args, host) => keysOf(sheetId, host).length },
      GetItem: { since: 1, run: (sheetId, [key], host) => existing(sheetId, key, host) },
      GetItemOrNullObject: { since: 4, run: (sheetId, [key], host) => find(sheetId, key, host) },
    },
    items: (sheetId, host) => keysOf(sheetId, host).map((key) => tableClass(key, host)),
    item: (sheetId, [key], host) => existing(sheetId, key, host),
  });

function keysOf(sheetId: string | null, { model }: HostContext): (TableKey & { name: string })[] {
  const sheetIds =
    sheetId === null
      ? model
          .workbook()
          .getSheets()
          .map((sheet) => sheet.getSheetId())
      : [sheetId];
  return sheetIds.flatMap((id) =>
    tablesOf(model, id).map((table) => ({ sheetId: id, id: table.id, name: table.name })),
  );
}

function find(sheetId: string | null, key: unknown, host: HostContext): HostObject | null {
  const wanted = String(key).toLocaleLowerCase();
  const found = keysOf(sheetId, host).find(
    ({ id, name }) => id === key || name.toLocaleLowerCase() === wanted,
  );
  return found ? tableClass(found, host) : null;
}

function existing(sheetId: string | null, key: unknown, host: HostContext): HostObject {
  const found = find(sheetId, key, host);
  if (!found) throw new HostError("ItemNotFound", `There is no table ${String(key)}`);
  return found;
}

function add(
  sheetId: string | null,
  address: unknown,
  hasHeaders: unknown,
  host: HostContext,
): HostObject {
  const { model } = host;
  const home = sheetId ?? model.facade().getActiveSheet().getSheetId();
  const text = typeof address === "string" ? address : (address as HostObject).read("Address");
  const area = areaFromAddress(model, home, String(text));
  refuseProtected(model, area.sheetId);
  if (hasHeaders !== true)
    throw new HostError("NotImplemented", "The host adds no headings to a table without them");
  const { startRow, startColumn, endColumn } = area;
  const headings = Array.from({ length: endColumn - startColumn + 1 }, (_none, index) =>
    String(readCell(model, area.sheetId, startRow, startColumn + index).value),
  );
  if (headings.includes("") || new Set(headings).size < headings.length)
    throw new HostError("NotImplemented", "The host invents no headings for a table");
  const merges = model.sheet(area.sheetId).getMergeData();
  if ([...tablesOf(model, area.sheetId), ...merges].some((other) => intersection(area, other)))
    throw new HostError("InvalidArgument", "A table cannot overlap another table or merged cells");
  const all = keysOf(null, host);
  let number = all.length + 1;
  const isTaken = (n: number): boolean =>
    all.some(({ id, name }) => id === tableId(n) || name === `Table${n}`);
  while (isTaken(number)) number += 1;
  const { sheetId: on, ...rectangle } = area;
  const id = tableId(number);
  const table = { id, name: `Table${number}`, hasTotals: false, ...rectangle };
  setTables(model, on, [...tablesOf(model, on), table]);
  return tableClass({ sheetId: on, id }, host);
}

function tableId(number: number): string {
  return `{00000000-0000-4000-9000-${String(number).padStart(12, "0")}}`;
}
