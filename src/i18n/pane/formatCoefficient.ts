import type { Locale } from "../Locale";
import { formatValue } from "./formatValue";

/**
 * A difference coefficient in official decimals, with more where those would hide its verdict.
 *
 * @example formatCoefficient("zh-CN", 0.5004, 3, 0.5) // "0.5004"
 */
export function formatCoefficient(
  locale: Locale,
  value: number,
  decimals: number,
  limit?: number,
): string {
  return formatValue(locale, value, decimals, limit);
}
