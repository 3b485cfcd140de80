import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import type { CellMatrix } from "./CellMatrix";
import { positionIn } from "./positionIn";
import { readCell } from "./readCell";

/** Every cell's number, undefined for a blank. */
export function readMatrix(cells: CellMatrix, parameter: ParameterKey): (number | undefined)[][] {
  return cells.map((cellsOfRow, row) =>
    cellsOfRow.map((cell, column) =>
      readCell(cell, () => positionIn(cells, parameter, row, column)),
    ),
  );
}
