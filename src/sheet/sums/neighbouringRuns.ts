import type { SchoolRow } from "../SchoolRow";
import { isRounded } from "./isRounded";
import type { SumColumns } from "./SumColumns";

/** The runs of schools right above (`step` -1) or right below (1) a row that add up to one of its figures. */
export function* neighbouringRuns(
  rows: readonly SchoolRow[],
  index: number,
  step: 1 | -1,
  { totals }: SumColumns,
  isSummand: (row: SchoolRow) => boolean,
): Generator<readonly SchoolRow[]> {
  const row = rows[index]!;
  const filled = totals.filter(({ figure }) => (figure(row) ?? 0) > 0);
  // Pupils come first in a table; the last column is another way in, should they be added up wrongly.
  for (const { figure } of new Set(
    [filled[0], filled[filled.length - 1]].flatMap((one) => one ?? []),
  )) {
    const own = figure(row)!;
    const run: SchoolRow[] = [];
    let sum = 0;
    for (let at = index + step; at >= 0 && at < rows.length; at += step) {
      const other = rows[at]!;
      if (!isSummand(other)) continue;
      run.push(other);
      sum += figure(other) ?? 0;
      if (isRounded(own, sum)) yield [...run];
      else if (sum > own) break;
    }
  }
}
