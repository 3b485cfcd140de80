import type { PreviewTexts } from "./PreviewTexts";
import { en } from "./en";
import { zh } from "./zh";

/** The page's texts in a display language such as "zh-CN". */
export function textsOf(language: string): PreviewTexts {
  return language.toLowerCase().startsWith("zh") ? zh : en;
}
