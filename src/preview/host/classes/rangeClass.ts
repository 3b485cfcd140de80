import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { HostObject } from "../HostObject";
import { areaFromAddress } from "../areaFromAddress";
import { cellProperties, setCellProperties } from "../cellProperties";
import { clearArea } from "../clearArea";
import { defineClass } from "../defineClass";
import { fullAddress } from "../fullAddress";
import { gridOf } from "../gridOf";
import { hasSpill } from "../hasSpill";
import { isUnbounded } from "../isUnbounded";
import type { Area } from "../model/Area";
import { cellsOf } from "../model/cellsOf";
import { displayText } from "../model/displayText";
import { formulaFromR1C1 } from "../model/formulaFromR1C1";
import { formulaToR1C1 } from "../model/formulaToR1C1";
import { gridLimits } from "../model/gridLimits";
import { intersection } from "../model/intersection";
import { numberFormatOf } from "../model/numberFormatOf";
import { readCell } from "../model/readCell";
import { spillOf } from "../model/spillOf";
import { styleOf } from "../model/styleOf";
import { usedArea } from "../model/usedArea";
import { rowProperties } from "../rowProperties";
import { refuseProtected } from "../refuseProtected";
import { selectArea } from "../selectArea";
import { setCells } from "../setCells";
import { setStyles } from "../setStyles";
import { sizeHidden } from "../sizeHidden";
import { valueAt } from "../valueAt";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollectionClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeFormatClass } from "./rangeFormatClass";
import { worksheetClass } from "./worksheetClass";

const mostCountableCells = 2 ** 31 - 1;
// "If the merged areas count in this range is more than 512, then this method will fail to return the result."
const mostMergedAreas = 512;

/** A rectangle of cells. */
export const rangeClass: (self: Area, host: HostContext) => HostObject = defineClass<Area>({
  name: "Range",
  keptByReference: true,
  values: {
    Address: { since: 1, get: (area, { model }) => fullAddress(model, area) },
    AddressLocal: { since: 1, get: (area, { model }) => fullAddress(model, area) },
    CellCount: {
      since: 1,
      get(area) {
        const cells = rowCount(area) * columnCount(area);
        return cells > mostCountableCells ? -1 : cells;
      },
    },
    RowIndex: { since: 1, get: (area) => area.startRow },
    ColumnIndex: { since: 1, get: (area) => area.startColumn },
    RowCount: { since: 1, get: rowCount },
    ColumnCount: { since: 1, get: columnCount },
    Values: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) => read(host, area, row, column).value),
      set: setCells,
    },
    Formulas: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) => read(host, area, row, column).formula),
      set: setCells,
    },
    FormulasLocal: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) => read(host, area, row, column).formula),
      set: setCells,
    },
    FormulasR1C1: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) => {
          const { formula, value } = read(host, area, row, column);
          return formula === value ? value : formulaToR1C1(String(formula), row, column);
        }),
      set: setFormulasR1C1,
    },
    HasSpill: { since: 12, get: hasSpill },
    ValueTypes: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) => read(host, area, row, column).valueType),
    },
    Text: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) =>
          displayText(read(host, area, row, column), formatAt(host, area, row, column)),
        ),
    },
    NumberFormat: {
      since: 1,
      get: (area, host) =>
        gridOf(area, host, (_h, row, column) => formatAt(host, area, row, column)),
      set: setNumberFormats,
    },
    RowHidden: {
      since: 2,
      get: (area, host) => sizeHidden(area, "row", host),
      set: (area, value, host) => hide(area, "row", value, host),
    },
    ColumnHidden: {
      since: 2,
      get: (area, host) => sizeHidden(area, "column", host),
      set: (area, value, host) => hide(area, "column", value, host),
    },
    Hidden: {
      since: 2,
      get: (area, host) =>
        sizeHidden(area, "row", host) === true || sizeHidden(area, "column", host) === true,
    },
    IsEntireColumn: {
      since: 7,
      get: (area) => area.startRow === 0 && area.endRow === gridLimits.rows - 1,
    },
    IsEntireRow: {
      since: 7,
      get: (area) => area.startColumn === 0 && area.endColumn === gridLimits.columns - 1,
    },
  },
  objects: {
    Format: { since: 1, object: (area, host) => rangeFormatClass([area], host) },
    Worksheet: { since: 1, object: (area, host) => worksheetClass(area.sheetId, host) },
    ConditionalFormats: {
      since: 6,
      object: (area, host) => conditionalFormatCollectionClass([area], host),
    },
  },
  methods: {
    Select: { since: 1, run: (area, _args, host) => selectArea(area, host) },
    Clear: { since: 1, run: (area, [applyTo], host) => clearArea(area, applyTo, host) },
    GetCell: {
      since: 1,
      run: (area, [row, column], host) => shifted(area, host, Number(row), Number(column), 1, 1),
    },
    GetOffsetRange: {
      since: 1,
      run: (area, [rows, columns], host) =>
        shifted(area, host, Number(rows), Number(columns), rowCount(area), columnCount(area)),
    },
    GetResizedRange: {
      since: 1,
      run: (area, [rows, columns], host) =>
        shifted(
          area,
          host,
          0,
          0,
          rowCount(area) + Number(rows),
          columnCount(area) + Number(columns),
        ),
    },
    GetAbsoluteResizedRange: {
      since: 7,
      run: (area, [rows, columns], host) =>
        shifted(area, host, 0, 0, Number(rows), Number(columns)),
    },
    GetRow: {
      since: 1,
      run: (area, [row], host) => shifted(area, host, Number(row), 0, 1, columnCount(area)),
    },
    GetColumn: {
      since: 1,
      run: (area, [column], host) => shifted(area, host, 0, Number(column), rowCount(area), 1),
    },
    GetLastRow: {
      since: 1,
      run: (area, _args, host) => shifted(area, host, rowCount(area) - 1, 0, 1, columnCount(area)),
    },
    GetLastColumn: {
      since: 1,
      run: (area, _args, host) => shifted(area, host, 0, columnCount(area) - 1, rowCount(area), 1),
    },
    GetLastCell: {
      since: 1,
      run: (area, _args, host) =>
        shifted(area, host, rowCount(area) - 1, columnCount(area) - 1, 1, 1),
    },
    GetEntireRow: {
      since: 1,
      run: (area, _args, host) =>
        rangeClass({ ...area, startColumn: 0, endColumn: gridLimits.columns - 1 }, host),
    },
    GetEntireColumn: {
      since: 1,
      run: (area, _args, host) =>
        rangeClass({ ...area, startRow: 0, endRow: gridLimits.rows - 1 }, host),
    },
    GetBoundingRect: {
      since: 1,
      run(area, [other], host) {
        const second = areaOf(other, area, host);
        return rangeClass(
          {
            sheetId: area.sheetId,
            startRow: Math.min(area.startRow, second.startRow),
            startColumn: Math.min(area.startColumn, second.startColumn),
            endRow: Math.max(area.endRow, second.endRow),
            endColumn: Math.max(area.endColumn, second.endColumn),
          },
          host,
        );
      },
    },
    GetUsedRange: {
      since: 1,
      run: (area, [valuesOnly], host) =>
        rangeClass(
          usedArea(host.model, area, valuesOnly === true) ?? {
            ...area,
            endRow: area.startRow,
            endColumn: area.startColumn,
          },
          host,
        ),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      run(area, [valuesOnly], host) {
        const used = usedArea(host.model, area, valuesOnly === true);
        return used && rangeClass(used, host);
      },
    },
    GetIntersection: {
      since: 1,
      run(area, [other], host) {
        const shared = sharedWith(area, other, host);
        if (!shared) throw new HostError("ItemNotFound", "The ranges do not intersect");
        return rangeClass(shared, host);
      },
    },
    GetIntersectionOrNullObject: {
      since: 4,
      run(area, [other], host) {
        const shared = sharedWith(area, other, host);
        return shared && rangeClass(shared, host);
      },
    },
    GetSpillingToRangeOrNullObject: {
      since: 12,
      run(area, _args, host) {
        if (rowCount(area) * columnCount(area) !== 1)
          throw new HostError("InvalidArgument", "Only one cell can be asked where it spills to");
        const spill = spillOf(host.model, area.sheetId, area.startRow, area.startColumn);
        return spill && rangeClass(spill, host);
      },
    },
    GetMergedAreasOrNullObject: {
      since: 13,
      run(area, _args, host) {
        const merged = host.model
          .sheet(area.sheetId)
          .getMergeData()
          .flatMap((one) => {
            const { startRow, endRow, startColumn, endColumn } = one;
            const shared = intersection(area, { startRow, endRow, startColumn, endColumn });
            return shared
              ? [{ sheetId: area.sheetId, startRow, endRow, startColumn, endColumn }]
              : [];
          });
        if (merged.length > mostMergedAreas)
          throw new HostError("GeneralException", "There are too many merged areas in the range");
        return merged.length > 0 ? rangeAreasClass(merged, host) : null;
      },
    },
    Merge: {
      since: 2,
      run(area, [across], { model }) {
        refuseProtected(model, area.sheetId);
        const range = model.facade().getSheetBySheetId(area.sheetId)?.getRange(area);
        if (across === true) range?.mergeAcross({ isForceMerge: true });
        else range?.merge({ isForceMerge: true });
      },
    },
    Unmerge: {
      since: 2,
      run(area, _args, { model }) {
        refuseProtected(model, area.sheetId);
        model.facade().getSheetBySheetId(area.sheetId)?.getRange(area).breakApart();
      },
    },
    GetRowProperties: {
      since: 9,
      run: (area, [options], host) => rowProperties(area, options, host),
    },
    GetCellProperties: {
      since: 9,
      run: (area, [options], host) => cellProperties(area, options, host),
    },
    SetCellProperties: {
      since: 9,
      run: (area, [properties], host) => setCellProperties(area, properties, host),
    },
    // office.js asks before it writes a large array in pieces.
    _ValidateArraySize: {
      since: 3,
      run(area, [rows, columns]) {
        if (rows === rowCount(area) && columns === columnCount(area)) return;
        throw new HostError(
          "InvalidArgument",
          `${String(rows)} x ${String(columns)} values do not fit ${rowCount(area)} x ${columnCount(area)} cells`,
        );
      },
    },
    Calculate: { since: 6, run: (_area, _args, { calculation }) => calculation.recalculateAll() },
  },
});

function rowCount(area: Area): number {
  return area.endRow - area.startRow + 1;
}

function columnCount(area: Area): number {
  return area.endColumn - area.startColumn + 1;
}

function read(
  host: HostContext,
  area: Area,
  row: number,
  column: number,
): ReturnType<typeof readCell> {
  return readCell(host.model, area.sheetId, row, column);
}

function formatAt(host: HostContext, area: Area, row: number, column: number): string {
  return numberFormatOf(styleOf(host.model, area.sheetId, row, column));
}

function setFormulasR1C1(area: Area, value: unknown, host: HostContext): void {
  const at = valueAt(area, value);
  const inA1 = cellsOf(area, (row, column) => {
    const written = at(row, column);
    const isFormula = typeof written === "string" && written.startsWith("=");
    return isFormula ? formulaFromR1C1(written, row, column) : written;
  });
  setCells(area, inA1, host);
}

function setNumberFormats(area: Area, value: unknown, host: HostContext): void {
  if (isUnbounded(area)) {
    throw new HostError("NotImplemented", "The host does not format whole rows or columns");
  }
  const at = valueAt(area, value);
  setStyles(area, host, (row, column) => {
    const format = at(row, column);
    if (format === null) return null;
    return { n: format === "General" || format === "" ? null : { pattern: String(format) } };
  });
}

function hide(area: Area, what: "row" | "column", value: unknown, { model }: HostContext): void {
  refuseProtected(model, area.sheetId);
  const sheet = model.facade().getSheetBySheetId(area.sheetId);
  if (what === "row") {
    if (value === true) sheet?.hideRows(area.startRow, rowCount(area));
    else sheet?.showRows(area.startRow, rowCount(area));
  } else if (value === true) sheet?.hideColumns(area.startColumn, columnCount(area));
  else sheet?.showColumns(area.startColumn, columnCount(area));
}

function shifted(
  area: Area,
  host: HostContext,
  rows: number,
  columns: number,
  height: number,
  width: number,
): HostObject {
  const startRow = area.startRow + rows;
  const startColumn = area.startColumn + columns;
  const moved = {
    sheetId: area.sheetId,
    startRow,
    startColumn,
    endRow: startRow + height - 1,
    endColumn: startColumn + width - 1,
  };
  const inside =
    startRow >= 0 &&
    startColumn >= 0 &&
    moved.endRow < gridLimits.rows &&
    moved.endColumn < gridLimits.columns;
  if (!inside || height < 1 || width < 1) {
    throw new HostError("InvalidArgument", "The range would lie outside the sheet");
  }
  return rangeClass(moved, host);
}

function areaOf(other: unknown, area: Area, host: HostContext): Area {
  if (typeof other === "string") return areaFromAddress(host.model, area.sheetId, other);
  const address = (other as HostObject).read("Address");
  return areaFromAddress(host.model, area.sheetId, String(address));
}

function sharedWith(area: Area, other: unknown, host: HostContext): Area | null {
  const second = areaOf(other, area, host);
  return second.sheetId === area.sheetId ? intersection(area, second) : null;
}
