import type { Locale } from "../Locale";
import { splits as en } from "./english/splits";
import type { SplitWords } from "./SplitWords";
import { splits as zhCN } from "./zhCN/splits";

/** The words of the split trail in a language. */
export function splitTexts(locale: Locale): SplitWords {
  return locale === "zh-CN" ? zhCN : en;
}
