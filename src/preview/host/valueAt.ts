import { HostError } from "./HostError";
import type { Area } from "./model/Area";

/** Finds each cell's part of a written value: one value for all, or rows of the same shape. */
export function valueAt(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const height = area.endRow - area.startRow + 1;
  const width = area.endColumn - area.startColumn + 1;
  const fits =
    rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${height} x ${width})`,
    );
  }
  return (row, column) => (rows[row - area.startRow] as unknown[])[column - area.startColumn];
}
