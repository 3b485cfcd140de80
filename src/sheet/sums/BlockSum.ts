import type { SchoolRow } from "../SchoolRow";
import type { SumColumns } from "./SumColumns";

/** What some schools come to together; columns in the order of the table's `totals` and `ratios`. */
export interface BlockSum {
  /** How many of them have a figure above 0. */
  readonly filled: number;
  readonly totals: readonly number[];
  /** Figures × pupils, and the pupils behind them. */
  readonly weighted: readonly { readonly sum: number; readonly pupils: number }[];
}

export function blockSum(rows: readonly SchoolRow[], columns: SumColumns): BlockSum {
  const pupilsOf = pupilsIn(columns);
  return {
    filled: rows.filter((row) => columns.totals.some(({ figure }) => (figure(row) ?? 0) > 0))
      .length,
    totals: columns.totals.map(({ figure }) =>
      rows.reduce((sum, row) => sum + (figure(row) ?? 0), 0),
    ),
    weighted: columns.ratios.map(({ figure }) => {
      let sum = 0;
      let pupils = 0;
      for (const row of rows) {
        const value = figure(row);
        if (value === undefined) continue;
        sum += value * pupilsOf(row);
        pupils += pupilsOf(row);
      }
      return { sum, pupils };
    }),
  };
}

/** The same block without one of its rows. */
export function blockSumWithout(block: BlockSum, row: SchoolRow, columns: SumColumns): BlockSum {
  const own = blockSum([row], columns);
  return {
    filled: block.filled - own.filled,
    totals: block.totals.map((sum, index) => sum - own.totals[index]!),
    weighted: block.weighted.map(({ sum, pupils }, index) => ({
      sum: sum - own.weighted[index]!.sum,
      pupils: pupils - own.weighted[index]!.pupils,
    })),
  };
}

function pupilsIn({ totals }: SumColumns): (row: SchoolRow) => number {
  const pupils = totals.find(({ isPupils }) => isPupils);
  return (row) => pupils?.figure(row) ?? 0;
}
