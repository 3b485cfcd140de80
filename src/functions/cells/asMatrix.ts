import type { CellMatrix } from "./CellMatrix";

/** A range as it comes, a single value as a range of one cell. */
export function asMatrix(argument: unknown): CellMatrix {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? (argument as unknown[][]) : [argument];
}
