import type { Level } from "../../standards/Level";
import type { CellValue } from "../CellValue";
import { isBlankValue } from "../isBlankValue";
import { readLevel } from "../readLevel";

/**
 * The level that a row inside a table sets for the rows under it: 一、小学, （二）初中部分. "none": such a heading that
 * says no level, 三、特殊教育. Undefined: no heading of this kind.
 */
export function blockLevel(values: readonly CellValue[]): Level | "none" | undefined {
  const filled = values.filter((value) => !isBlankValue(value));
  const [only] = filled;
  if (filled.length !== 1 || typeof only !== "string") return undefined;
  const narrow = only.normalize("NFKC").replace(/\s+/gu, "");
  const numbered = /^(\(?[一二三四五六七八九十]{1,2}\)?[、.]?|\(?\d{1,2}[).、])(.+)$/u.exec(narrow);
  const text = (numbered?.[2] ?? narrow).replace(/[:(].*$/u, "");
  if (/^(小学|初中|初级中学|普通初中)(部|阶段|学段|学校|组|教育)?(部分)?$/u.test(text))
    return readLevel(text);
  return numbered && text.length <= 12 ? "none" : undefined;
}
