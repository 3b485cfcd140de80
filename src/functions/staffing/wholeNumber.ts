import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { compareToLimit } from "../../measures/compareToLimit";
import { CellFailure } from "../CellFailure";

/**
 * A count of people or classes, which is whole; what differs from a whole number by the last binary digits only, as a
 * computed cell may, is that number.
 */
export function wholeNumber(value: number, position: () => ArgumentPosition): number {
  if (Number.isInteger(value)) return value;
  const whole = Math.round(value);
  if (compareToLimit(value, whole) === 0) return whole;
  throw new CellFailure("#VALUE!", (texts) => texts.staffing.notWhole(position(), String(value)));
}
