import { numfmt } from "@univerjs/core";
import type { CellReading } from "./CellReading";

/** The text a cell shows for its value under its number format. */
export function displayText(reading: CellReading, numberFormat: string): string {
  if (reading.valueType === "Boolean") return reading.value === true ? "TRUE" : "FALSE";
  if (reading.valueType !== "Double") return String(reading.value);
  const pattern = numberFormat === "General" ? "General" : numberFormat;
  try {
    return numfmt.format(pattern, Number(reading.value));
  } catch {
    return String(reading.value);
  }
}
