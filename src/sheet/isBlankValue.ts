import type { CellValue } from "./CellValue";

/** Nothing, or text of white space only. */
export function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
