import type { Locale } from "./Locale";

/** The product's language for Excel's display language; Chinese where there is none. */
export function localeOf(displayLanguage: string | undefined): Locale {
  if (!displayLanguage) return "zh-CN";
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
