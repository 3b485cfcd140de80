import type { Column } from "./Column";
import { headingStyle } from "./cellStyles";
import type { SheetPlan } from "./SheetPlan";

/**
 * How stacked headings stand on a sheet: "merged" as the system exports them; "pasted" as values, where a group's text
 * stands over its first column only; "repeated" over each of its columns.
 */
export type Stacking = "merged" | "pasted" | "repeated";

/** Writes the columns' headings from (top, left) on and returns how many rows they take. */
export function placeHeadings(
  sheet: SheetPlan,
  top: number,
  left: number,
  columns: readonly Column[],
  stacking: Stacking,
): number {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  columns.forEach(({ path }, index) => {
    path.forEach((text, step) => {
      const isGroup = step < path.length - 1;
      const goesOn = isGroup && index > 0 && sharesGroup(columns[index - 1]!, path, step);
      if (!goesOn || stacking === "repeated")
        sheet.put(top + step, left + index, text, headingStyle);
      if (stacking !== "merged" || goesOn) return;
      if (!isGroup) sheet.merge(top + step, left + index, top + depth - 1, left + index);
      else {
        const wide = columns
          .slice(index)
          .findIndex((column) => !sharesGroup(column, path, step));
        const last = wide < 0 ? columns.length - 1 : index + wide - 1;
        sheet.merge(top + step, left + index, top + step, left + last);
      }
    });
  });
  return depth;
}

/** Whether a column stands under the same groups down to `step`. */
function sharesGroup(column: Column, path: readonly string[], step: number): boolean {
  return (
    column.path.length > step + 1 &&
    path.slice(0, step + 1).every((text, place) => column.path[place] === text)
  );
}
