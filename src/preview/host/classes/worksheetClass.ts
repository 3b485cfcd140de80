import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { areaFromAddress } from "../areaFromAddress";
import { defineClass } from "../defineClass";
import { eventMethods } from "../eventMethods";
import type { Area } from "../model/Area";
import { findSheet } from "../model/findSheet";
import { usedArea } from "../model/usedArea";
import { refuseFixedStructure } from "../refuseFixedStructure";
import { wholeSheet } from "../wholeSheet";
import { autoFilterClass } from "./autoFilterClass";
import { emptyCollectionClass } from "./emptyCollectionClass";
import { namedItemCollectionClass } from "./namedItemCollectionClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";
import { tableCollectionClass } from "./tableCollectionClass";
import { worksheetFreezePanesClass } from "./worksheetFreezePanesClass";
import { worksheetProtectionClass } from "./worksheetProtectionClass";

const charts = emptyCollectionClass("ChartCollection");

/** A sheet, known by its id: a renamed sheet stays the same object. */
export const worksheetClass = defineClass<string>({
  name: "Worksheet",
  id: (sheetId) => sheetId,
  values: {
    Id: { since: 1, get: (sheetId) => sheetId },
    Name: {
      since: 1,
      get: (sheetId, { model }) => model.sheet(sheetId).getName(),
      set: rename,
    },
    Position: {
      since: 1,
      get: (sheetId, { model }) => facadeOf(sheetId, model).getIndex(),
      set(sheetId, value, host) {
        refuseFixedStructure(host);
        host.model.facade().moveSheet(facadeOf(sheetId, host.model), Number(value));
      },
    },
    Visibility: {
      since: 1,
      get: visibilityOf,
      set: setVisibility,
    },
    ShowGridlines: {
      since: 8,
      get: (sheetId, { model }) => !facadeOf(sheetId, model).hasHiddenGridLines(),
      set: (sheetId, value, { model }) =>
        void facadeOf(sheetId, model).setHiddenGridlines(value !== true),
    },
    TabColor: {
      since: 7,
      get: (sheetId, { model }) => facadeOf(sheetId, model).getTabColor() ?? "",
      set: (sheetId, value, { model }) => void facadeOf(sheetId, model).setTabColor(String(value)),
    },
  },
  objects: {
    Protection: { since: 2, object: worksheetProtectionClass },
    FreezePanes: { since: 7, object: worksheetFreezePanesClass },
    AutoFilter: { since: 9, object: autoFilterClass },
    Charts: { since: 1, object: charts },
    Tables: { since: 1, object: (sheetId, host) => tableCollectionClass(sheetId, host) },
    // As calls: these classes know ranges, and ranges know their sheet.
    Names: { since: 4, object: (sheetId, host) => namedItemCollectionClass(sheetId, host) },
  },
  methods: {
    Activate: {
      since: 1,
      run: (sheetId, _args, { model }) => void model.facade().setActiveSheet(sheetId),
    },
    Delete: { since: 1, run: (sheetId, _args, host) => remove(sheetId, host) },
    Calculate: {
      since: 6,
      run: (_sheetId, _args, { calculation }) => calculation.recalculateAll(),
    },
    GetCell: {
      since: 1,
      run: (sheetId, [row, column], host) =>
        rectangle(sheetId, Number(row), Number(column), 1, 1, host),
    },
    GetRange: {
      since: 1,
      run(sheetId, [address], host) {
        const area = address
          ? areaFromAddress(host.model, sheetId, String(address))
          : wholeSheet(sheetId);
        return rangeClass(area, host);
      },
    },
    GetRangeByIndexes: {
      since: 7,
      run: (sheetId, [row, column, rows, columns], host) =>
        rectangle(sheetId, Number(row), Number(column), Number(rows), Number(columns), host),
    },
    GetRanges: {
      since: 9,
      run(sheetId, [address], host) {
        const addresses = address ? String(address).split(",") : [];
        const areas = addresses.map((one) => areaFromAddress(host.model, sheetId, one));
        return rangeAreasClass(areas.length > 0 ? areas : [wholeSheet(sheetId)], host);
      },
    },
    GetUsedRange: {
      since: 1,
      run: (sheetId, [valuesOnly], host) =>
        rangeClass(used(sheetId, valuesOnly, host) ?? firstCell(sheetId), host),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      run(sheetId, [valuesOnly], host) {
        const area = used(sheetId, valuesOnly, host);
        return area && rangeClass(area, host);
      },
    },
    ...eventMethods<string>(
      { DataChanged: 7, Activated: 7, Deactivated: 7, SelectionChanged: 7, Calculated: 8 },
      (sheetId) => sheetId,
    ),
  },
});

function facadeOf(sheetId: string, model: HostContext["model"]): FWorksheet {
  const sheet = model.facade().getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError("ItemNotFound", `The workbook has no sheet ${sheetId}`);
  return sheet;
}

const veryHidden = new WeakMap<HostContext["model"], Set<string>>();

/** The grid knows no sheet that its own menu does not bring back; the host remembers which they are. */
function visibilityOf(sheetId: string, { model }: HostContext): string {
  if (!model.sheet(sheetId).isSheetHidden()) return "Visible";
  return veryHidden.get(model)?.has(sheetId) ? "VeryHidden" : "Hidden";
}

function setVisibility(sheetId: string, value: unknown, host: HostContext): void {
  refuseFixedStructure(host);
  const { model } = host;
  const hidden = veryHidden.get(model) ?? new Set();
  veryHidden.set(model, hidden);
  if (value === "VeryHidden") hidden.add(sheetId);
  else hidden.delete(sheetId);
  // Excel stays where it was; the grid would go to the sheet that it shows.
  const active = model.facade().getActiveSheet();
  if (value === "Visible") facadeOf(sheetId, model).showSheet();
  else facadeOf(sheetId, model).hideSheet();
  if (value === "Visible") model.facade().setActiveSheet(active);
}

function rename(sheetId: string, value: unknown, host: HostContext): void {
  refuseFixedStructure(host);
  const { model } = host;
  const taken = findSheet(model, String(value));
  if (taken && taken.getSheetId() !== sheetId) {
    throw new HostError("ItemAlreadyExists", `A sheet named ${String(value)} already exists`);
  }
  facadeOf(sheetId, model).setName(String(value));
}

function remove(sheetId: string, host: HostContext): void {
  refuseFixedStructure(host);
  const { model } = host;
  const visible = model
    .workbook()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === sheetId) {
    throw new HostError("InvalidOperation", "A workbook must keep one visible sheet");
  }
  model.facade().deleteSheet(sheetId);
}

function used(sheetId: string, valuesOnly: unknown, { model }: HostContext): Area | null {
  return usedArea(model, wholeSheet(sheetId), valuesOnly === true);
}

function firstCell(sheetId: string): Area {
  return { sheetId, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
}

function rectangle(
  sheetId: string,
  startRow: number,
  startColumn: number,
  rows: number,
  columns: number,
  host: HostContext,
): HostObject {
  if (startRow < 0 || startColumn < 0 || rows < 1 || columns < 1) {
    throw new HostError(
      "InvalidArgument",
      `There are no cells at ${startRow}, ${startColumn}, ${rows} x ${columns}`,
    );
  }
  const area = {
    sheetId,
    startRow,
    startColumn,
    endRow: startRow + rows - 1,
    endColumn: startColumn + columns - 1,
  };
  return rangeClass(area, host);
}
