import type { Locale } from "../Locale";
import { formatNumber } from "./formatNumber";

/**
 * A share of 1 as per cent.
 *
 * @example formatPercent("zh-CN", 0.1752, 1) // "17.5%"
 */
export function formatPercent(locale: Locale, share: number, decimals: number): string {
  return `${formatNumber(locale, Number((share * 100).toPrecision(12)), decimals)}%`;
}
