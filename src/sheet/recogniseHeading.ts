import { applyUnit } from "./applyUnit";
import type { HeadingMeaning } from "./applyUnit";
import { readHeading } from "./readHeading";

/** The field that a heading names, or undefined; `教学仪器设备值（万元）` -> equipmentValue, total, ×10000. */
export function recogniseHeading(heading: string): HeadingMeaning | undefined {
  const named = readHeading(heading);
  return named && applyUnit(named, named.unit);
}
