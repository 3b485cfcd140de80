import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { asMatrix } from "../cells/asMatrix";
import { CellFailure } from "../CellFailure";
import type { CellMatrix } from "../cells/CellMatrix";
import { readMatrix } from "../cells/readMatrix";

/** A series of years in one row or one column, the earliest first. */
export interface Years {
  readonly cells: CellMatrix;
  /** Undefined for a blank year. */
  readonly numbers: readonly (number | undefined)[];
}

/** A block is refused, since nobody can tell which way its years run; so is one single year. */
export function readYears(argument: unknown, key: ParameterKey): Years {
  const cells = asMatrix(argument);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (rows > 1 && columns > 1) {
    throw new CellFailure("#VALUE!", ({ funding }) => funding.notOneLine(key, rows, columns));
  }
  if (rows * columns < 2) throw new CellFailure("#VALUE!", ({ funding }) => funding.oneYear(key));
  return { cells, numbers: readMatrix(cells, key).flat() };
}
