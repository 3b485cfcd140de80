import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";

/** `Range.getRowProperties`: what was asked of each row. */
export function rowProperties(
  area: Area,
  options: unknown,
  { model }: HostContext,
): Record<string, unknown>[] {
  if (isUnbounded(area))
    throw new HostError("InvalidArgument", "The rows of a whole sheet or column are too many");
  const wanted = Object.entries((options ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value === true)
    .map(([name]) => name);
  const unknown = wanted.find((name) => name !== "rowHidden" && name !== "rowIndex");
  if (unknown !== undefined)
    throw new HostError("NotImplemented", `The host does not read row.${unknown}`);
  const sheet = model.sheet(area.sheetId);
  return Array.from({ length: area.endRow - area.startRow + 1 }, (_none, index) => {
    const row = area.startRow + index;
    return {
      ...(wanted.includes("rowIndex") ? { rowIndex: row } : {}),
      ...(wanted.includes("rowHidden")
        ? { rowHidden: row < sheet.getRowCount() && !sheet.getRowVisible(row) }
        : {}),
    };
  });
}
