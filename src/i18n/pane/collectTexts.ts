import type { Locale } from "../Locale";
import type { CollectWords } from "./CollectWords";
import { collect as en } from "./english/collect";
import { collect as zhCN } from "./zhCN/collect";

/** The words of the page that collects forms in a language. */
export function collectTexts(locale: Locale): CollectWords {
  return locale === "zh-CN" ? zhCN : en;
}
