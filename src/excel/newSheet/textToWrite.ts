/** What numbers, dates and times are written with in a Chinese or an English Excel. */
const writtenLikeValue =
  /^(?:[\p{N}\p{S}\p{P}\p{Z}\s年月日号时點点分秒上下午星期周〇零一二三四五六七八九十百千万亿正元eapm]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|jun|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)+$/iu;
const numeral = /[\p{N}〇零一二三四五六七八九十百千万亿]/u;
/** Also behind blanks and signs that do not show, which a copy into another program, or what reads the sheet next, may lose. */
const formulaOrError = /^(?:[\t\r]|[\s\p{C}]*[=+\-@'#＝＋－＠＇＃])/u;
const truthValue = /^\s*(?:true|false)\s*$/iu;

/**
 * A text as it must be written so that Excel keeps it as a text: with the apostrophe Excel hides, where the text could
 * be taken for a formula, number, date or truth value. Rather one apostrophe too many than a school code changed. Every
 * text that the add-in puts into a cell goes through here.
 * @example textToWrite("0012") // "'0012"
 */
export function textToWrite(text: string): string {
  const couldChange =
    formulaOrError.test(text) ||
    truthValue.test(text) ||
    (numeral.test(text) && writtenLikeValue.test(text));
  return couldChange ? `'${text}` : text;
}
