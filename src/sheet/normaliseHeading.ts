/**
 * A heading as it is compared: full-width letters and digits narrowed, white space and line breaks gone,
 * lower case, and a bracketed or trailing unit taken off.
 *
 * `"教学仪器\n设备值（万元）"` -> `{ text: "教学仪器设备值", unit: "万元" }`. A bracket that holds no unit stays in the
 * text, since 专任教师（在编） is not 专任教师.
 */
export function normaliseHeading(heading: string): { text: string; unit?: string } {
  const narrow = heading
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[:：。.]+$/u, "")
    .toLowerCase();
  const bracketed = /^(.*?)[([【](?:单位:?)?([^()[\]【】]+)[)\]】]$/u.exec(narrow);
  if (bracketed && UNITS.has(bracketed[2]!)) return { text: bracketed[1]!, unit: bracketed[2]! };
  const trailing = /^(.*?)[/,、,](.+)$/u.exec(narrow);
  if (trailing && UNITS.has(trailing[2]!)) return { text: trailing[1]!, unit: trailing[2]! };
  return { text: narrow };
}

/** Units as NFKC leaves them (㎡ becomes m2). */
const UNITS = new Set([
  ..."人 名 所 个 间 台 套 册 本 元 千元 万元 平方米 m2 m² 平米 平方公尺".split(" "),
  ..."persons people pupils students teachers rooms sets units books yuan cny sqm sq.m squaremetres squaremeters".split(
    " ",
  ),
  ..."元/生 元/人 万元/生 m2/生 平方米/生 m2/人 平方米/人 册/生 册/人 台/生".split(" "),
  ..."人/百人 名/百人 间/百人 台/百人 人/百名学生 名/百名学生 间/百名学生 台/百名学生".split(" "),
]);
