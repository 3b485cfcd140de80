import type { Locale } from "../Locale";
import { formatNumber } from "./formatNumber";

/**
 * A limit in the decimals of the values beside it, with more where the limit itself has more.
 *
 * @example formatLimit("zh-CN", 0.5, 2) // "0.50"
 */
export function formatLimit(locale: Locale, limit: number, decimals: number): string {
  const own = (String(limit).split(".")[1] ?? "").length;
  return formatNumber(locale, limit, Math.max(own, decimals));
}
