import { contributions } from "../../measures/contributions";
import { differenceCoefficient } from "../../measures/differenceCoefficient";
import { CellFailure } from "../CellFailure";
import { pairCells } from "../cells/pairCells";
import { pairColumns } from "../cells/pairColumns";
import { definedCoefficient } from "./definedCoefficient";

/**
 * CONTRIBUTION(totals, pupils): each school's share of CV² in the shape of `totals`, adding up to 1; "" where a pair
 * is left out; all 0 where schools are alike and there is nothing to share, as the pane shows it.
 * Ranges of one cell count. #DIV/0! where nothing is left or the county mean is 0. Source: arithmetic of CVRATIO.
 *
 * @example contribution([[2], [4], [""]], [[1], [1], [1]]) // [[0.5], [0.5], [""]]
 */
export function contribution(totals: unknown, pupils: unknown): (number | string)[][] {
  const pairs = pairCells(totals, "totals", pupils);
  const columns = pairColumns(pairs);
  const coefficient = definedCoefficient(differenceCoefficient(columns.first, columns.pupils));
  if (!Number.isFinite(coefficient)) throw new CellFailure("#NUM!");
  const shares = contributions(columns.first, columns.pupils);
  const width = pairs.first[0]?.length ?? 0;
  return pairs.first.map((cells, row) =>
    cells.map((_, column) => {
      const index = row * width + column;
      return Number.isNaN(columns.first[index]) ? "" : (shares[index] as number);
    }),
  );
}
