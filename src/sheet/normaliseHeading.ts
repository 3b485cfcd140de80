import { readUnit } from "./readUnit";
import type { Unit } from "./readUnit";

/** `*`, `1.`, `(2)`, `③`, `L4 ` before a heading: marks of a form, no part of what the column is. */
const MARKS =
  /^([*★☆▲△●◆※#]|\(?(\d{1,2}|[一二三四五六七八九十]{1,3})[).、]|l\d{1,2}[.、:]?(?=[\u4e00-\u9fff]))+/u;

/**
 * A heading as it is compared: full-width letters and digits narrowed, white space and line breaks gone,
 * lower case, leading marks gone and a bracketed or trailing unit taken off.
 *
 * `"教学仪器\n设备值（万元）"` -> `{ text: "教学仪器设备值", unit: 万元 }`. A bracket that holds no unit stays in the
 * text, since 专任教师（在编） is not 专任教师.
 */
export function normaliseHeading(heading: string): { text: string; unit?: Unit } {
  const narrow = heading
    .replace(/^\s*[\u2460-\u2473]/u, "")
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[:：。.*]+$/u, "")
    .toLowerCase()
    .replace(MARKS, "");
  const bracketed = /^(.*?)[([【](?:单位:?)?([^()[\]【】]+)[)\]】]$/u.exec(narrow);
  const trailing = /^(.*?)[/,、,](.+)$/u.exec(narrow);
  for (const found of [bracketed, trailing]) {
    const unit = found ? readUnit(found[2]!) : undefined;
    if (unit) return { text: found![1]!, unit };
  }
  return { text: narrow };
}
