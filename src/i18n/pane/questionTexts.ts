import type { Locale } from "../Locale";
import { questions as en } from "./english/questions";
import type { QuestionWords } from "./QuestionWords";
import { questions as zhCN } from "./zhCN/questions";

/** The words of the questions before a check in a language. */
export function questionTexts(locale: Locale): QuestionWords {
  return locale === "zh-CN" ? zhCN : en;
}
