import type { Locale } from "../Locale";
import { decimalsThatShow } from "./decimalsThatShow";
import { formatNumber } from "./formatNumber";

/**
 * A distance from a limit without its sign, in as many decimals as keep it from reading as zero.
 *
 * @example formatExcess("zh-CN", 0.00042, 3) // "0.0004"
 */
export function formatExcess(locale: Locale, excess: number, decimals: number): string {
  const distance = Math.abs(excess);
  return formatNumber(locale, distance, decimalsThatShow(distance, 0, decimals));
}
