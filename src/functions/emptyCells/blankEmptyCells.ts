import { asMatrix } from "../cells/asMatrix";
import type { EmptyCells } from "./AskEmptyCells";

/** The argument with an empty text wherever Excel sent an empty cell as 0. */
export function blankEmptyCells(value: unknown, isEmpty: EmptyCells): unknown {
  const rows = asMatrix(value).map((cells, row) =>
    cells.map((cell, column) => (cell === 0 && isEmpty(row, column) ? "" : cell)),
  );
  return Array.isArray(value) ? rows : rows[0]?.[0];
}
