import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
import { figureOf } from "../rows/figureOf";
import type { SchoolRow } from "../SchoolRow";
import type { TableColumn } from "../TableColumn";

/** The figures of a column by row, as they stand on the sheet, before its unit is applied; NaN where there is none. */
export type SumColumn = Float64Array;

/** The columns of a table that add up, and those of which only the mean by pupils can be told. */
export interface SumFigures {
  readonly totals: readonly SumColumn[];
  /** Of each of `totals`. */
  readonly isPupils: readonly boolean[];
  readonly ratios: readonly SumColumn[];
  /** The pupils that `ratios` weigh by. */
  readonly pupils: SumColumn | undefined;
}

export function sumFigures(
  rows: readonly SchoolRow[],
  columns: readonly TableColumn[],
): SumFigures {
  const figures = columns.filter(({ field }) => !isTextField(field));
  const totals = figures.filter(({ basis }) => basis === "total");
  const columnOf = (column: TableColumn): SumColumn =>
    Float64Array.from(rows, (row) => (figureOf(row, column) ?? NaN) / column.factor);
  const isPupils = totals.map(({ field }) => isPupilsField(field));
  const totalColumns = totals.map(columnOf);
  return {
    totals: totalColumns,
    isPupils,
    ratios: figures.filter(({ basis }) => basis !== "total").map(columnOf),
    pupils: totalColumns[isPupils.indexOf(true)],
  };
}
