import { defineClass } from "../defineClass";
import { HostError } from "../HostError";
import type { HostContext } from "../HostContext";
import type { Area } from "../model/Area";
import { ensureGridSize } from "../model/ensureGridSize";
import { refuseProtected } from "../refuseProtected";
import { setSharedStyle } from "../setSharedStyle";
import { sharedStyle } from "../sharedStyle";
import { rangeFillClass } from "./rangeFillClass";
import { rangeFontClass } from "./rangeFontClass";

const horizontal = ["General", "Left", "Center", "Right", "Justify"];
const vertical = ["Bottom", "Top", "Center", "Bottom"];
const wrap = 3;
const noWrap = 1;
// Excel measures in points, the grid in pixels at 96 to the inch.
const pointsPerPixel = 0.75;

/** Format of one or several rectangles. */
export const rangeFormatClass = defineClass<readonly Area[]>({
  name: "RangeFormat",
  values: {
    HorizontalAlignment: {
      since: 1,
      get: (areas, host) =>
        sharedStyle(areas, host, (style) => horizontal[style.ht ?? 0] ?? "General"),
      set: (areas, value, host) =>
        setSharedStyle(areas, host, { ht: position(horizontal, value, "horizontalAlignment") }),
    },
    VerticalAlignment: {
      since: 1,
      get: (areas, host) =>
        sharedStyle(areas, host, (style) => vertical[style.vt ?? 0] ?? "Bottom"),
      set: (areas, value, host) =>
        setSharedStyle(areas, host, { vt: position(vertical, value, "verticalAlignment") || 3 }),
    },
    WrapText: {
      since: 1,
      get: (areas, host) => sharedStyle(areas, host, (style) => style.tb === wrap),
      set: (areas, value, host) =>
        setSharedStyle(areas, host, { tb: value === true ? wrap : noWrap }),
    },
    ColumnWidth: {
      since: 1,
      get: (areas, { model }) =>
        same(
          areas.flatMap((area) =>
            list(
              area.startColumn,
              area.endColumn,
              (column) => model.sheet(area.sheetId).getColumnWidth(column) * pointsPerPixel,
            ),
          ),
        ),
      set: (areas, value, host) => setSize(areas, "column", Number(value), host),
    },
    RowHeight: {
      since: 1,
      get: (areas, { model }) =>
        same(
          areas.flatMap((area) =>
            list(
              area.startRow,
              area.endRow,
              (row) => model.sheet(area.sheetId).getRowHeight(row) * pointsPerPixel,
            ),
          ),
        ),
      set: (areas, value, host) => setSize(areas, "row", Number(value), host),
    },
  },
  objects: {
    Fill: { since: 1, object: rangeFillClass },
    Font: { since: 1, object: rangeFontClass },
  },
  methods: {
    AutofitColumns: { since: 2, run: (areas, _args, host) => autofitColumns(areas, host) },
    AutofitRows: {
      since: 2,
      run(areas, _args, { model }) {
        for (const area of areas) {
          model
            .facade()
            .getSheetBySheetId(area.sheetId)
            ?.setRowAutoHeight(area.startRow, area.endRow - area.startRow + 1);
        }
      },
    },
  },
});

function position(names: readonly string[], value: unknown, property: string): number {
  const index = names.indexOf(String(value));
  if (index < 0)
    throw new HostError("NotImplemented", `The host does not set ${property} to ${String(value)}`);
  return index;
}

function list<T>(start: number, end: number, at: (index: number) => T): T[] {
  return Array.from({ length: end - start + 1 }, (_none, index) => at(start + index));
}

function same(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function setSize(
  areas: readonly Area[],
  what: "row" | "column",
  points: number,
  { model }: HostContext,
): void {
  for (const area of areas) {
    refuseProtected(model, area.sheetId);
    const sheet = model.facade().getSheetBySheetId(area.sheetId);
    const pixels = points / pointsPerPixel;
    if (what === "column") {
      ensureGridSize(model, { ...area, endRow: 0 });
      sheet?.setColumnWidths(area.startColumn, area.endColumn - area.startColumn + 1, pixels);
    } else {
      ensureGridSize(model, { ...area, endColumn: 0 });
      sheet?.setRowHeightsForced(area.startRow, area.endRow - area.startRow + 1, pixels);
    }
  }
}

const smallestWidth = 40;
const widestWidth = 420;

function autofitColumns(areas: readonly Area[], { model }: HostContext): void {
  for (const area of areas) {
    const sheet = model.sheet(area.sheetId);
    const matrix = sheet.getCellMatrix();
    const lastColumn = Math.min(area.endColumn, sheet.getColumnCount() - 1);
    for (let column = area.startColumn; column <= lastColumn; column++) {
      let width = 0;
      for (let row = area.startRow; row <= Math.min(area.endRow, sheet.getRowCount() - 1); row++) {
        width = Math.max(width, widthOf(String(matrix.getValue(row, column)?.v ?? "")));
      }
      if (width === 0) continue;
      const pixels = Math.min(widestWidth, Math.max(smallestWidth, width));
      model.facade().getSheetBySheetId(area.sheetId)?.setColumnWidth(column, pixels);
    }
  }
}

// A Chinese sign is about as wide as two Latin ones; headless there is no font to measure with.
function widthOf(text: string): number {
  let width = 14;
  for (const sign of text) width += sign.charCodeAt(0) > 0x2e80 ? 15 : 8;
  return width;
}
