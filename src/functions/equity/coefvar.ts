import { spreadOfCells } from "../../measures/spreadOfCells";
import { asMatrix } from "../cells/asMatrix";
import { definedCoefficient } from "./definedCoefficient";
import { pairCells } from "../cells/pairCells";
import { positionIn } from "../cells/positionIn";
import { readCell } from "../cells/readCell";

/**
 * CV(values, [pupils]): coefficient of variation, population form; weighted by pupils when they are given.
 * Ranges of one cell count. A blank (empty text, null) is left out; desktop Excel sends an empty cell as 0, 0 counts. #DIV/0! where nothing is left or the mean is 0.
 *
 * @example coefvar([[2], [4]], null) // 0.3333333333333333
 */
export function coefvar(values: unknown, pupils: unknown): number {
  if (pupils !== null && pupils !== undefined) {
    const pairs = pairCells(values, "values", pupils);
    return definedCoefficient(
      spreadOfCells(pairs.first, pairs.pupils, "valueAndWeight", pairs.read),
    );
  }
  const cells = asMatrix(values);
  return definedCoefficient(
    spreadOfCells(cells, undefined, "valueAndWeight", (cell, _one, row, column) => {
      const value = readCell(cell, () => positionIn(cells, "values", row, column));
      return value === undefined ? undefined : [value, 1];
    }),
  );
}
