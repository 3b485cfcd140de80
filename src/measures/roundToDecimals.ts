import { decimalDigits, roundDigits } from "./decimalDigits";

/**
 * The official rounding 四舍五入 to a number of decimals, half away from zero on the decimal value
 * (its 15 digits, as Excel's ROUND takes them): for print only, never before judging.
 *
 * @example roundToDecimals(1.005, 2) // 1.01
 */
export function roundToDecimals(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shown = decimalDigits(value, 15);
  return roundDigits(shown, shown.exponent + 1 + decimals);
}
