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
  const least = beliefBounds.leastPerPupil(field);
  if (basis !== "total") {
    const divided = figure / (basis === "perHundred" ? 100 : 1);
    return divided > most || isBelow(divided, least);
  }
  if (pupils === 0) return false;
  const each = figure / pupils;
  if (isBelow(each, least)) return true;
  return (
    each >= most || (/teachers$/iu.test(field) && pupils >= beliefBounds.smallSchool && each > 1)
  );
}

function isBelow(each: number, least: number): boolean {
  return each > 0 && each < least;
}
