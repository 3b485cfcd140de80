import type { Locale } from "../Locale";
import { en } from "./en";
import type { FunctionTexts } from "./FunctionTexts";
import { zhCN } from "./zhCN";

/** The words of the custom functions in one language. */
export function textsOf(locale: Locale): FunctionTexts {
  return locale === "zh-CN" ? zhCN : en;
}
