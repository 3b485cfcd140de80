import { isAreaName } from "../isAreaName";
import type { SchoolRow } from "../SchoolRow";
import type { TableColumn } from "../TableColumn";
import { blockSum, blockSumWithout } from "./BlockSum";
import type { BlockSum } from "./BlockSum";
import { compareWithSum } from "./compareWithSum";
import type { SumFinding } from "./compareWithSum";
import { neighbouringRuns } from "./neighbouringRuns";
import { sumColumns } from "./SumColumns";

/**
 * The rows that hold the sums of schools, whatever they are called: of all others, of those right above or below, of
 * those of one level or location. Counted as a school such a row would hide every difference.
 *
 * @param rows rows that may be schools, in the sheet's order
 */
export function findSums(
  rows: readonly SchoolRow[],
  columns: readonly TableColumn[],
): ReadonlyMap<SchoolRow, SumFinding> {
  const figures = sumColumns(columns);
  const places = new Set(rows.filter(({ name }) => isAreaName(name)));
  const found = new Map<SchoolRow, SumFinding>();
  // A place is never a summand: what it stands for is listed school by school.
  const isSummand = (row: SchoolRow): boolean => !found.has(row) && !places.has(row);

  const find = (wanted: SumFinding): boolean => {
    const before = found.size;
    const compare = (row: SchoolRow, block: BlockSum): void => {
      // A place with one school shows that school's figures again; anything else sums up two at least.
      if (found.has(row) || block.filled < (places.has(row) ? 1 : 2)) return;
      if (compareWithSum(row, block, figures) === wanted) found.set(row, wanted);
    };
    const searchRuns = (index: number, step: 1 | -1): void => {
      const row = rows[index]!;
      if (found.has(row)) return;
      for (const run of neighbouringRuns(rows, index, step, figures, isSummand))
        compare(row, blockSum(run, figures));
    };
    // Sums under their schools from the top, so that a later sum does not count an earlier one; then sums above their
    // schools from the bottom.
    rows.forEach((_, index) => searchRuns(index, -1));
    for (let index = rows.length - 1; index >= 0; index--) searchRuns(index, 1);

    const summands = rows.filter(isSummand);
    const all = blockSum(summands, figures);
    for (const row of rows) compare(row, isSummand(row) ? blockSumWithout(all, row, figures) : all);
    for (const sum of groupsOf(summands).map((group) => blockSum(group, figures)))
      for (const row of places) compare(row, sum);
    return found.size > before;
  };

  while (find("sum"));
  find("perhaps");
  for (const row of places) if (!found.has(row)) found.set(row, "perhaps");
  return found;
}

/** Rows of one level or one location, which a sum below a mixed table may stand for. */
function groupsOf(rows: readonly SchoolRow[]): (readonly SchoolRow[])[] {
  const groups = new Map<string, SchoolRow[]>();
  for (const row of rows)
    for (const key of [...row.levels, `location ${row.location}`]) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}
