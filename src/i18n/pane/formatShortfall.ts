import type { Unit } from "../../standards/Indicator";
import type { Locale } from "../Locale";
import { formatNumber } from "./formatNumber";

const words: Readonly<Record<Locale, Readonly<Record<Unit, (amount: string) => string>>>> = {
  "zh-CN": {
    person: (amount) => `${amount} 名`,
    squareMetre: (amount) => `${amount} ㎡`,
    yuan: (amount) => `${amount} 元`,
    room: (amount) => `${amount} 间`,
    set: (amount) => `${amount} 台`,
    book: (amount) => `${amount} 册`,
  },
  en: {
    person: (amount) => amount,
    squareMetre: (amount) => `${amount} m²`,
    yuan: (amount) => `¥${amount}`,
    room: (amount) => amount,
    set: (amount) => amount,
    book: (amount) => amount,
  },
};

/**
 * What is missing, in whole units and in 万元 from ten thousand yuan on. Always rounded up: who adds the printed
 * amount reaches the limit.
 *
 * @param shortfall units still missing, above 0
 * @example formatShortfall("zh-CN", 63648, "yuan") // "6.4 万元"
 */
export function formatShortfall(locale: Locale, shortfall: number, unit: Unit): string {
  if (locale === "zh-CN" && unit === "yuan" && shortfall >= 10000) {
    return `${formatNumber(locale, roundUp(shortfall / 1000) / 10, 1)} 万元`;
  }
  return words[locale][unit](formatNumber(locale, roundUp(shortfall), 0));
}

/** Binary noise (894.0000000001) must not ask for one more. */
function roundUp(amount: number): number {
  return Math.ceil(Number(amount.toPrecision(12)));
}
