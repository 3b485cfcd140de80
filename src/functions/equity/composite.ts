import { compositeCoefficient } from "../../measures/compositeCoefficient";
import { spreadOfCells } from "../../measures/spreadOfCells";
import { asMatrix } from "../cells/asMatrix";
import { CellFailure } from "../CellFailure";
import { definedCoefficient } from "./definedCoefficient";
import { pairReader } from "../cells/pairCells";
import { positionIn } from "../cells/positionIn";

/**
 * COMPOSITE(totals, pupils): 综合差异系数, the mean of the unrounded CVRATIO of each column of `totals`.
 * One row per school, one cell of pupils per row. #DIV/0! where one column has nothing left or a mean of 0.
 *
 * @example composite([[2, 1], [4, 1]], [[1], [1]]) // 0.16666666666666666
 */
export function composite(totals: unknown, pupils: unknown): number {
  const rows = asMatrix(totals);
  const given = asMatrix(pupils);
  const heads = given.flat();
  if (heads.length !== rows.length) {
    throw new CellFailure("#VALUE!", (texts) =>
      texts.rowsDiffer("totals", rows.length, "pupils", heads.length),
    );
  }
  const pupilsAt = (row: number) =>
    given.length === 1 ? positionIn(given, "pupils", 0, row) : positionIn(given, "pupils", row, 0);
  const coefficients = (rows[0] ?? []).map((_, column) => {
    const totalAt = (row: number) => positionIn(rows, "totals", row, column);
    return definedCoefficient(
      spreadOfCells(
        rows.map((cells) => [cells[column]]),
        heads.map((cell) => [cell]),
        "totalAndPupils",
        pairReader("totals", totalAt, pupilsAt),
      ),
    );
  });
  return compositeCoefficient(coefficients);
}
