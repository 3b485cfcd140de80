import { ICommandService } from "@univerjs/core";
import type { HostContext } from "./HostContext";
import { workbookTarget } from "./eventMethods";
import { eventTypes } from "./eventTypes";
import { addressOf } from "./model/addressOf";

interface CellsParameters {
  subUnitId: string;
  cellValue?: Record<string, Record<string, unknown>>;
  range?: Rectangle;
  trigger?: string;
}

type Rectangle = { startRow: number; endRow: number; startColumn: number; endColumn: number };

const structural: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** Tells the add-in, by Excel's events, what happens in the grid: by a person or by itself. */
export function raiseGridEvents({ model, events, mood }: HostContext): void {
  model.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const parameters = (command.params ?? {}) as CellsParameters;
    const sheetId = parameters.subUnitId;
    if (command.id === "sheet.mutation.set-range-values") {
      const area = boundsOf(parameters.cellValue);
      const contents = Object.values(parameters.cellValue ?? {}).some((row) =>
        Object.values(row ?? {}).some(changesContents),
      );
      if (!area || !contents) return;
      if (options?.onlyLocal !== true) {
        // The grid computes at once all the same; the workbook says what Excel would say.
        mood.recalculationDue ||= mood.calculationMode === "Manual";
        changed(sheetId, "RangeEdited", area);
      }
      // What the engine writes by itself are results of formulas.
      else events.raise(eventTypes.calculated, [sheetId, workbookTarget], { worksheetId: sheetId });
    } else if (structural[command.id] && parameters.range) {
      changed(sheetId, structural[command.id] ?? "", parameters.range);
    } else if (command.id === "sheet.operation.set-worksheet-active") {
      events.raise(eventTypes.activated, [sheetId, workbookTarget], { worksheetId: sheetId });
    } else if (command.id === "sheet.operation.set-selections") {
      const ranges = (command.params as { selections?: { range: Rectangle }[] }).selections ?? [];
      const address = ranges.map(({ range }) => addressOf(range)).join(",");
      if (address)
        events.raise(eventTypes.selectionChanged, [sheetId, workbookTarget], {
          worksheetId: sheetId,
          address,
        });
    } else if (command.id === "sheet.mutation.remove-sheet") {
      events.raise(eventTypes.deleted, [workbookTarget], { worksheetId: sheetId, source: "Local" });
    } else if (command.id === "sheet.mutation.insert-sheet") {
      const added = (command.params as { sheet?: { id: string } }).sheet?.id;
      events.raise(eventTypes.added, [workbookTarget], { worksheetId: added, source: "Local" });
    }
  });

  function changed(sheetId: string, changeType: string, area: Rectangle): void {
    events.raise(eventTypes.changed, [sheetId, workbookTarget], {
      worksheetId: sheetId,
      address: addressOf(area),
      changeType,
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: "None",
    });
  }
}

function changesContents(cell: unknown): boolean {
  return cell === null || (typeof cell === "object" && ("v" in cell || "f" in cell || "p" in cell));
}

function boundsOf(cells: CellsParameters["cellValue"]): Rectangle | null {
  const rows = Object.keys(cells ?? {}).map(Number);
  const columns = Object.values(cells ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  return rows.concat(columns).some(Number.isNaN)
    ? null
    : {
        startRow: least(rows),
        endRow: -least(rows.map((row) => -row)),
        startColumn: least(columns),
        endColumn: -least(columns.map((column) => -column)),
      };
}

function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => (value < smallest ? value : smallest), Infinity);
}
