import type { ICellData } from "@univerjs/core";
import type { CellValue } from "hucre";

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;

/** A value as the grid holds it, with its type. */
export function cellValueToUniver(value: Exclude<CellValue, Date>): ICellData {
  if (value === null) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "number") return { v: value, t: NUMBER };
  const duration = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(value);
  if (duration) {
    const [hours = 0, minutes = 0, seconds = 0] = duration.slice(1).map(Number);
    return { v: (hours * 3600 + minutes * 60 + seconds) / 86400, t: NUMBER };
  }
  // Text that the grid would read as a number or a formula is marked as text for good.
  const mistakable =
    value.startsWith("=") || (value.trim() !== "" && Number.isFinite(Number(value)));
  return { v: value, t: mistakable ? FORCED_STRING : STRING };
}
