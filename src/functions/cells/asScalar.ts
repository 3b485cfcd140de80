import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { asMatrix } from "./asMatrix";
import { CellFailure } from "../CellFailure";

/** The one value of an argument that is no range. */
export function asScalar(argument: unknown, parameter: ParameterKey): unknown {
  const cells = asMatrix(argument).flat();
  if (cells.length === 1) return cells[0];
  throw new CellFailure("#VALUE!", (texts) => texts.notOneCell(parameter, cells.length));
}
