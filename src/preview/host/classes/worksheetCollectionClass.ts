import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { defineClass } from "../defineClass";
import { eventMethods, workbookTarget } from "../eventMethods";
import { findSheet } from "../model/findSheet";
import { refuseFixedStructure } from "../refuseFixedStructure";
import { worksheetClass } from "./worksheetClass";

const longestName = 31;

/** `context.workbook.worksheets`. */
export const worksheetCollectionClass = defineClass<unknown>({
  name: "WorksheetCollection",
  methods: {
    Add: { since: 1, run: (_self, [name], host) => add(name, host) },
    GetActiveWorksheet: {
      since: 1,
      run: (_self, _args, host) =>
        worksheetClass(host.model.facade().getActiveSheet().getSheetId(), host),
    },
    GetCount: {
      since: 4,
      run: (_self, [visibleOnly], host) => sheetIds(host, visibleOnly === true).length,
    },
    GetItem: { since: 1, run: (_self, [key], host) => existing(String(key), host) },
    GetItemOrNullObject: {
      since: 4,
      run(_self, [key], host) {
        const sheet = findSheet(host.model, String(key));
        return sheet && worksheetClass(sheet.getSheetId(), host);
      },
    },
    GetFirst: {
      since: 5,
      run: (_self, [visible], host) =>
        worksheetClass(sheetIds(host, visible === true)[0] ?? "", host),
    },
    GetLast: {
      since: 5,
      run: (_self, [visible], host) =>
        worksheetClass(sheetIds(host, visible === true).at(-1) ?? "", host),
    },
    ...eventMethods<unknown>(
      {
        DataChanged: 9,
        Activated: 7,
        Deactivated: 7,
        Added: 7,
        Deleted: 7,
        SelectionChanged: 9,
        Calculated: 8,
      },
      () => workbookTarget,
    ),
  },
  items: (_self, host) => sheetIds(host, false).map((id) => worksheetClass(id, host)),
  item: (_self, [key], host) => existing(String(key), host),
});

function sheetIds(host: HostContext, visibleOnly: boolean): string[] {
  return host.model
    .workbook()
    .getSheets()
    .filter((sheet) => !visibleOnly || !sheet.isSheetHidden())
    .map((sheet) => sheet.getSheetId());
}

function existing(key: string, host: HostContext): HostObject {
  const sheet = findSheet(host.model, key);
  if (!sheet)
    throw new HostError("ItemNotFound", `The requested resource doesn't exist: sheet ${key}`);
  return worksheetClass(sheet.getSheetId(), host);
}

function add(name: unknown, host: HostContext): HostObject {
  const { model } = host;
  refuseFixedStructure(host);
  const wanted = typeof name === "string" && name !== "" ? name : freeName(host);
  if (wanted.length > longestName || /[\\/?*[\]:]/.test(wanted)) {
    throw new HostError("InvalidArgument", `${wanted} is not a valid sheet name`);
  }
  if (findSheet(model, wanted)) {
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name or identifier already exists: ${wanted}`,
    );
  }
  // Excel adds behind the last sheet and stays where it was; the grid would go there.
  const active = model.facade().getActiveSheet();
  const sheet = model.facade().insertSheet(wanted, { index: sheetIds(host, false).length });
  model.facade().setActiveSheet(active);
  return worksheetClass(sheet.getSheetId(), host);
}

function freeName(host: HostContext): string {
  let number = sheetIds(host, false).length + 1;
  while (findSheet(host.model, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
