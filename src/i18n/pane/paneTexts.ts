import type { Locale } from "../Locale";
import { en } from "./en";
import type { PaneWords } from "./PaneWords";
import { zhCN } from "./zh-CN";

/** The pane's words in a language. */
export function paneTexts(locale: Locale): PaneWords {
  return locale === "zh-CN" ? zhCN : en;
}
