import { isPupilsField } from "../isPupilsField";
import type { TableColumn } from "../TableColumn";
import { beliefBounds } from "./beliefBounds";

/** Whether a figure, in the unit of the standard, cannot be true of a school with so many pupils (0: not known). */
export function isImplausible(
  { field, basis }: Pick<TableColumn, "field" | "basis">,
  figure: number,
  pupils: number,
): boolean {
  if (isPupilsField(field)) return figure > beliefBounds.pupils;
  const most = beliefBounds.perPupil(field);
  if (most === undefined) return false;
  if (basis !== "total") return figure / (basis === "perHundred" ? 100 : 1) > most;
  if (pupils === 0) return false;
  const each = figure / pupils;
  return (
    each >= most || (/teachers$/iu.test(field) && pupils >= beliefBounds.smallSchool && each > 1)
  );
}
