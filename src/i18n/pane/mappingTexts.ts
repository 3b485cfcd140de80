import type { Locale } from "../Locale";
import { mapping as en } from "./english/mapping";
import type { MappingWords } from "./MappingWords";
import { mapping as zhCN } from "./zhCN/mapping";

/** The words of the mapping page in a language. */
export function mappingTexts(locale: Locale): MappingWords {
  return locale === "zh-CN" ? zhCN : en;
}
