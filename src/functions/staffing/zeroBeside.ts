import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { CellFailure } from "../CellFailure";

/** A 0 that cannot stand beside the other figure of its school: more likely a cell forgotten than the truth. */
export function zeroBeside(at: ArgumentPosition, other: ParameterKey, value: number): CellFailure {
  return new CellFailure("#VALUE!", (texts) => texts.staffing.zeroBeside(at, other, String(value)));
}
