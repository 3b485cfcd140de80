import { columnLetters } from "../../../assessment/columnLetters";
import type { FilledCell } from "./SheetFills";

/** Excel cuts longer addresses off. */
const LONGEST_ADDRESS = 8000;

/** The cells as addresses of several areas each, runs down a column joined. */
export function addressesOf(cells: readonly FilledCell[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const run = areas.at(-1);
    if (run?.column === column && run.last + 1 === row) run.last = row;
    else areas.push({ column, first: row, last: row });
  }
  const addresses: string[] = [];
  for (const { column, first, last } of areas) {
    const letters = columnLetters(column);
    const area = `${letters}${first + 1}:${letters}${last + 1}`;
    const before = addresses.at(-1);
    if (before !== undefined && before.length + area.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${before},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
