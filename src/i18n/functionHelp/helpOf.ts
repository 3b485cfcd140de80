import type { Locale } from "../Locale";
import { englishHelp } from "./en/englishHelp";
import type { FunctionHelp } from "./FunctionHelp";
import type { FunctionKey } from "./FunctionKey";
import { chineseHelp } from "./zhCN/chineseHelp";

/** The help of every function in one language; apart from the messages, since functions.js does not need it. */
export function helpOf(locale: Locale): Readonly<Record<FunctionKey, FunctionHelp>> {
  return locale === "zh-CN" ? chineseHelp : englishHelp;
}
