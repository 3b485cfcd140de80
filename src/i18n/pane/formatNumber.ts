import type { Locale } from "../Locale";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with thousands separators and exactly so many decimals; a true minus sign, and no sign before a zero.
 *
 * @example formatNumber("zh-CN", 3761, 0) // "3,761"
 */
export function formatNumber(locale: Locale, value: number, decimals: number): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale === "zh-CN" ? "zh-CN" : "en-US", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  const printed = format.format(value);
  return /[1-9]/.test(printed) ? printed.replace("-", "−") : printed.replace("-", "");
}
