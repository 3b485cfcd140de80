import type { Locale } from "../Locale";
import { freeze as en } from "./english/freeze";
import type { FreezeWords } from "./FreezeWords";
import { freeze as zhCN } from "./zhCN/freeze";

/** The words of the page that replaces BALANCE formulas, in a language. */
export function freezeTexts(locale: Locale): FreezeWords {
  return locale === "zh-CN" ? zhCN : en;
}
