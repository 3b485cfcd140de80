import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { CellFailure } from "../CellFailure";
import { asMatrix } from "./asMatrix";
import { readableCell } from "./readableCell";

/** The one value of an argument that is no range. */
export function asScalar(argument: unknown, parameter: ParameterKey): unknown {
  const cells = asMatrix(argument).flat();
  if (cells.length === 1) return readableCell(cells[0]);
  throw new CellFailure("#VALUE!", (texts) => texts.notOneCell(parameter, cells.length));
}
