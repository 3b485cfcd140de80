import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { defineClass } from "../defineClass";
import { definedNamesOf, wholeWorkbook } from "../model/definedNames";
import { namedItemClass } from "./namedItemClass";

/** The names of one sheet, or (null) of the workbook. */
export const namedItemCollectionClass: (self: string | null, host: HostContext) => HostObject =
  defineClass<string | null>({
    name: "NamedItemCollection",
    methods: {
      Add: {
        since: 4,
        run: (sheetId, [name, reference, comment], host) =>
          add(sheetId, String(name), reference, comment, host),
      },
      GetCount: {
        since: 4,
        run: (sheetId, _args, host) => definedNamesOf(host.model, sheetId).length,
      },
      GetItem: { since: 1, run: (sheetId, [name], host) => existing(sheetId, name, host) },
      GetItemOrNullObject: { since: 4, run: (sheetId, [name], host) => find(sheetId, name, host) },
    },
    items: (sheetId, host) =>
      definedNamesOf(host.model, sheetId).map(({ id }) => namedItemClass({ sheetId, id }, host)),
    item: (sheetId, [name], host) => existing(sheetId, name, host),
  });

function find(sheetId: string | null, name: unknown, host: HostContext): HostObject | null {
  const wanted = String(name).toLocaleLowerCase();
  const found = definedNamesOf(host.model, sheetId).find(
    (one) => one.name.toLocaleLowerCase() === wanted,
  );
  return found ? namedItemClass({ sheetId, id: found.id }, host) : null;
}

function existing(sheetId: string | null, name: unknown, host: HostContext): HostObject {
  const found = find(sheetId, name, host);
  if (!found) throw new HostError("ItemNotFound", `There is no name ${String(name)}`);
  return found;
}

let lastId = 0;

function add(
  sheetId: string | null,
  name: string,
  reference: unknown,
  comment: unknown,
  host: HostContext,
): HostObject {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
    throw new HostError("InvalidArgument", `${name} is not a valid name`);
  if (find(sheetId, name, host))
    throw new HostError("ItemAlreadyExists", `There is a name ${name} already`);
  lastId += 1;
  const id = `host-name-${lastId}`;
  host.model.execute("formula.mutation.set-defined-name", {
    unitId: host.model.workbook().getUnitId(),
    id,
    name,
    formulaOrRefString:
      typeof reference === "string" ? reference : String((reference as HostObject).read("Address")),
    localSheetId: sheetId ?? wholeWorkbook,
    ...(typeof comment === "string" && comment !== "" ? { comment } : {}),
  });
  return namedItemClass({ sheetId, id }, host);
}
