import type { Locale } from "../Locale";
import { decimalsThatShow } from "./decimalsThatShow";
import { formatNumber } from "./formatNumber";

/**
 * A school's value per pupil in official decimals, with more where those would hide its verdict.
 *
 * @param limit the limit it is judged by, in the same unit
 * @example formatValue("zh-CN", 4.1958, 2, 4.2) // "4.196"
 */
export function formatValue(
  locale: Locale,
  value: number,
  decimals: number,
  limit?: number,
): string {
  return formatNumber(locale, value, decimalsThatShow(value, limit, decimals));
}
