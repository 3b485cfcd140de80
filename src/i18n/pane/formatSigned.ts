import type { Locale } from "../Locale";
import { formatNumber } from "./formatNumber";

/**
 * A distance with its sign in front; no sign where the printed digits are all zero.
 *
 * @example formatSigned("en", -1.638, 2) // "−1.64"
 */
export function formatSigned(locale: Locale, value: number, decimals: number): string {
  const printed = formatNumber(locale, value, decimals);
  return value > 0 && /[1-9]/.test(printed) ? `+${printed}` : printed;
}
