/** Texts, signs shown as they are, and widths: nothing in them is a place for a part of the value. */
const shownAsIs = /"[^"]*"?|\\.?|_.?|\*.?/gsu;
/** `[h]`, `[mm]`, `[ss]`: hours, minutes or seconds that run on beyond a day. */
const elapsed = /\[(?:h+|m+|s+)\]/iu;
/** Colours, conditions, currencies, kinds of numerals. */
const brackets = /\[[^\]]*\]?/gu;
const general = /general|g\/通用格式/giu;
const exponent = /e[+-]/giu;
/** Year, month, day, hour, minute, second, morning or afternoon; weekday in Chinese; year of the Buddhist calendar. */
const datePlace = /[ymdhs]|上午|下午|a\/p|a{3,}|b{2,}/iu;
/** A year counted by eras. */
const eraYear = /[eg]/iu;
const digitPlace = /[0#?]/u;

/**
 * Whether a number format, in the writing of `Range.numberFormat`, shows a number as a date or a time.
 * @example isDateFormat('yyyy"年"m"月"') // true
 * @example isDateFormat('0.00"年"') // false
 */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat.replace(shownAsIs, "").split(";").some(showsDate);
}

function showsDate(section: string): boolean {
  if (elapsed.test(section)) return true;
  const places = section.replace(brackets, "").replace(general, "").replace(exponent, "");
  return datePlace.test(places) || (eraYear.test(places) && !digitPlace.test(places));
}
