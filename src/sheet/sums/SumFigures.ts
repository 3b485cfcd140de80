import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
import { figureOf } from "../rows/figureOf";
import type { SchoolRow } from "../SchoolRow";
import type { TableColumn } from "../TableColumn";

/** The figures of a column by row, as they stand on the sheet, before its unit is applied, 0 or more; NaN where there is none. */
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
  const filled = figures.map(() => new Float64Array(rows.length));
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    for (let at = 0; at < figures.length; at++) {
      const column = figures[at]!;
      filled[at]![place] = (figureOf(row, column) ?? NaN) / column.factor;
    }
  }
  const isTotal = figures.map(({ basis }) => basis === "total");
  const totals = filled.filter((_, at) => isTotal[at]);
  const isPupils = figures.filter((_, at) => isTotal[at]).map(({ field }) => isPupilsField(field));
  return {
    totals,
    isPupils,
    ratios: filled.filter((_, at) => !isTotal[at]),
    pupils: totals[isPupils.indexOf(true)],
  };
}
