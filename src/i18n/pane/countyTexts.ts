import type { Locale } from "../Locale";
import type { CountyWords } from "./CountyWords";
import { counties as en } from "./english/counties";
import { counties as zhCN } from "./zhCN/counties";

/** The words of the list of counties in a language. */
export function countyTexts(locale: Locale): CountyWords {
  return locale === "zh-CN" ? zhCN : en;
}
