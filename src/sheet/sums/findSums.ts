import type { SchoolRow } from "../SchoolRow";
import type { Steps } from "../Steps";
import type { TableColumn } from "../TableColumn";
import type { SumFinding } from "./compareWithSum";
import { SumSearch } from "./SumSearch";

/**
 * The rows that hold the sums of schools, whatever they are called: of all others, of those of their county or
 * prefecture, of those right above or below, of those of one level or location. Counted as a school such a row would
 * hide every difference. A row of a county that other rows name too is no sum of its neighbours in another county.
 *
 * In steps of some rows.
 *
 * @param rows rows that may be schools, in the sheet's order
 */
export function* findSums(
  rows: readonly SchoolRow[],
  columns: readonly TableColumn[],
): Steps<ReadonlyMap<SchoolRow, SumFinding>> {
  const search = new SumSearch(rows, columns);
  yield { done: 0, of: rows.length };
  while (yield* search.find("sum"));
  yield* search.find("perhaps");
  return search.found();
}
