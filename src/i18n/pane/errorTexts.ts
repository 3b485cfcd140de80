import type { Locale } from "../Locale";
import { errors as en } from "./english/errors";
import type { ErrorWords } from "./ErrorWords";
import { errors as zhCN } from "./zhCN/errors";

/** The words about unexpected errors in a language. */
export function errorTexts(locale: Locale): ErrorWords {
  return locale === "zh-CN" ? zhCN : en;
}
