import type { CellValue } from "./CellValue";

/** Text such as 95%: a share, and no number of teachers or square metres. */
export function isShare(value: CellValue): boolean {
  return typeof value === "string" && /[%％]\s*$/u.test(value);
}
