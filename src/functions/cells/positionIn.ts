import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import type { CellMatrix } from "./CellMatrix";

/** A cell's place in its argument as people count it. */
export function positionIn(
  cells: CellMatrix,
  parameter: ParameterKey,
  row: number,
  column: number,
): ArgumentPosition {
  const isOneColumn = cells.every((cellsOfRow) => cellsOfRow.length === 1);
  return { parameter, row: row + 1, ...(isOneColumn ? {} : { column: column + 1 }) };
}
