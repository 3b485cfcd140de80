/**
 * A text with its full-width letters, digits and signs as half-width ones. Other forms of digits stay what they are:
 * in "45①" the circle is a footnote, in "10²" an exponent, and neither is a digit.
 *
 * @example narrowText("１，２３４％") // "1,234%"
 */
export function narrowText(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
