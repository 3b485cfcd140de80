import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
import { figureOf } from "../rows/figureOf";
import type { SchoolRow } from "../SchoolRow";
import type { TableColumn } from "../TableColumn";

/** A column of figures as it adds up. */
export interface SumColumn {
  readonly isPupils: boolean;
  /** The figure as it stands on the sheet, before its unit is applied. */
  readonly figure: (row: SchoolRow) => number | undefined;
}

/** The columns of a table that add up, and those of which only the mean by pupils can be told. */
export interface SumColumns {
  readonly totals: readonly SumColumn[];
  readonly ratios: readonly SumColumn[];
}

export function sumColumns(columns: readonly TableColumn[]): SumColumns {
  const of = (isTotal: boolean): SumColumn[] =>
    columns
      .filter(({ field }) => !isTextField(field))
      .filter(({ basis }) => (basis === "total") === isTotal)
      .map((column) => ({
        isPupils: isPupilsField(column.field),
        figure: (row) => {
          const number = figureOf(row, column);
          return number === undefined ? undefined : number / column.factor;
        },
      }));
  return { totals: of(true), ratios: of(false) };
}
