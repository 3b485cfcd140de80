import type { FileSheet } from "../../files/readFileGrids";
import { readForm } from "../../sheet/forms/readForm";
import { isNoFigure } from "../../sheet/forms/isNoFigure";
import { itemColumns } from "../../sheet/forms/itemColumns";
import type { FormReading } from "../../sheet/forms/FormReading";
import type { FileFailure, FileFindings } from "./CollectState";

/** The forms and tables on a file's sheets, and what else is there. */
export function readCollectedFile(
  sheets: readonly FileSheet[],
): { readings: readonly FormReading[]; findings: FileFindings } | { failure: FileFailure } {
  const hiddenSheets = sheets.filter(({ isHidden }) => isHidden).map(({ grid }) => grid.sheetName);
  const read = sheets
    .filter(({ isHidden, grid }) => !isHidden && grid.values.length > 0)
    .map(({ grid }) => ({ grid, reading: readForm(grid) }));
  const found = read.flatMap(({ grid, reading }) =>
    reading && reading.records.length > 0 ? [{ grid, reading }] : [],
  );
  if (found.length === 0)
    return { failure: { code: read.some(({ reading }) => reading) ? "blank" : "nothingFound" } };
  const readings = found.map(({ reading }) => reading);
  const values = readings.flatMap(({ records }) =>
    records.flatMap((record) => [...record.values.values()]),
  );
  return {
    readings,
    findings: {
      records: readings.reduce((sum, { records }) => sum + records.length, 0),
      notUnderstood: readings.flatMap(({ sheetName, notUnderstood }) =>
        notUnderstood.map(({ row, column, value }) => ({
          sheetName,
          row,
          column,
          shown: String(value).trim(),
        })),
      ),
      leftOut: readings.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
      otherSheets: read
        .filter(({ reading }) => !reading || reading.records.length === 0)
        .map(({ grid }) => grid.sheetName),
      hiddenSheets,
      hiddenRows: found.reduce(
        (sum, { grid, reading }) => sum + hiddenRecords(reading, grid.hiddenRows),
        0,
      ),
      noFigures: readings.reduce((sum, reading) => sum + noFiguresOf(reading), 0),
      errors: values.filter(({ kind }) => kind === "error").length,
    },
  };
}

function noFiguresOf(reading: FormReading): number {
  const columns = itemColumns(reading);
  return reading.records.reduce(
    (sum, { values }) =>
      sum +
      columns.filter((column) => {
        const value = values.get(column.item.key);
        return value && isNoFigure(column, value);
      }).length,
    0,
  );
}

function hiddenRecords({ records }: FormReading, hidden: ReadonlySet<number> | undefined): number {
  if (!hidden) return 0;
  const rows = new Set(records.flatMap(({ values }) => [...values.values()].map(({ row }) => row)));
  return [...rows].filter((row) => hidden.has(row)).length;
}
