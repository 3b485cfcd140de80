import type { Locale } from "../Locale";
import { englishTexts } from "./en/englishTexts";
import type { FunctionTexts } from "./FunctionTexts";
import { chineseTexts } from "./zhCN/chineseTexts";

/** The words of the custom functions in one language. */
export function textsOf(locale: Locale): FunctionTexts {
  return locale === "zh-CN" ? chineseTexts : englishTexts;
}
