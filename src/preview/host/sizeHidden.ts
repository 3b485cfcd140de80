import type { HostContext } from "./HostContext";
import type { Area } from "./model/Area";

/** Whether all (true), none (false) or some (null) of an area's rows or columns are hidden. */
export function sizeHidden(
  area: Area,
  what: "row" | "column",
  { model }: HostContext,
): boolean | null {
  const sheet = model.sheet(area.sheetId);
  const [start, end, size] =
    what === "row"
      ? [area.startRow, area.endRow, sheet.getRowCount()]
      : [area.startColumn, area.endColumn, sheet.getColumnCount()];
  let hidden = 0;
  // What lies outside the grid below is never hidden.
  for (let index = start; index <= Math.min(end, size - 1); index++) {
    if (!(what === "row" ? sheet.getRowVisible(index) : sheet.getColVisible(index))) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === end - start + 1 ? true : null;
}
