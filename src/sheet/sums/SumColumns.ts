import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
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
      .map(({ field, factor }) => ({
        isPupils: isPupilsField(field),
        figure: ({ numbers }) => {
          const number = numbers[field];
          return number === undefined ? undefined : number / factor;
        },
      }));
  return { totals: of(true), ratios: of(false) };
}
