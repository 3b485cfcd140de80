import { isTextField } from "../isTextField";
import { plainNumber } from "../plainNumber";
import type { Field } from "../TableColumn";
import type { FormValue } from "./FormReading";
import { isFigureLabel } from "./isFigureLabel";

/** Whether words stand where a figure is asked for: 约十人 under 在校生数. A figure stored as text is one. */
export function isNoFigure(
  column: { readonly heading: string; readonly field?: Field; readonly unit?: string },
  { kind, value }: FormValue,
): boolean {
  if (kind !== "text" || typeof plainNumber(String(value)) === "object") return false;
  if (column.field !== undefined) return !isTextField(column.field);
  return column.unit !== undefined || isFigureLabel(column.heading);
}
