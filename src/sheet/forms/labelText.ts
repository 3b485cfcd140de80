/** A label without white space, line breaks and the colon after it: `"专任教师 数："` -> `"专任教师数"`. */
export function labelText(text: string): string {
  const isLatin = /^[\u0000-\u024f\s]+$/u.test(text);
  const joined = isLatin ? text.trim().replace(/\s+/gu, " ") : text.replace(/\s+/gu, "");
  return joined.replace(/[:：]+$/u, "");
}
