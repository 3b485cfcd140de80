import { readHeading } from "../readHeading";
import { headingWords } from "./headingWords";
import { isLevelWord } from "./isLevelWord";
import { isNeutralGroup } from "./isNeutralGroup";

/** What parts of the teachers are called where they stand in a column of their own. */
const PARTS_OF_TEACHERS: readonly (readonly [RegExp, string])[] = [
  [/^(大?专科?|大学专科)(学历|毕业)?$/u, "专科学历教师数"],
  [/^(大学)?本科(学历|毕业)?$/u, "本科学历教师数"],
  [/^硕士(研究生)?(学历|毕业)?$/u, "硕士教师数"],
  [/^博士(研究生)?(学历|毕业)?$/u, "博士教师数"],
  [/^研究生(学历|毕业)?$/u, "研究生学历教师数"],
  [/^中级(职称)?$/u, "中级职称教师数"],
  [/^副高级?(职称)?$/u, "副高级职称教师数"],
  [/^正高级?(职称)?$/u, "正高级职称教师数"],
  [/^体育(与健康)?$/u, "体育教师数"],
  [/^艺术$/u, "艺术教师数"],
  [/^音乐$/u, "音乐教师数"],
  [/^美术$/u, "美术教师数"],
];

/**
 * The heading that an item's column gets: its own label where the labels over it merely arrange the form, else all of
 * them, so that nothing is taken for a figure of the whole school that is none.
 */
export function columnHeading(path: readonly string[]): string {
  const labels = path.filter((label, place) => place === 0 || !headingWords.areOverFigures(label));
  const own = withoutPart(labels.at(-1)!);
  const over = labels.slice(0, -1);
  const levels = over.filter(isLevelWord);
  const narrower = over.filter((label) => !isNeutralGroup(label) && !isLevelWord(label));
  const isOfLevel = levels.length + Number(isLevelWord(own)) > 0;
  if (narrower.length === 0 && !isOfLevel) {
    const whole = over.at(-1);
    const ofTeachers = whole !== undefined && readHeading(whole)?.field === "teachers";
    const part = PARTS_OF_TEACHERS.find(([pattern]) => pattern.test(own))?.[1];
    if (ofTeachers && part) return part;
    if (over.length === 0 || readHeading(own) || !isPart(labels.at(-1)!)) return own;
  }
  if (narrower.length === 0 && isOfLevel) {
    const joined = ofOneLevel(labels, own, levels);
    if (joined) return joined;
  }
  return labels.length === 1 ? labels[0]! : labels.join("/");
}

/** 小学部 over 在校生数, or 小学 under it: 小学在校生数, where that is a heading by itself. */
function ofOneLevel(
  labels: readonly string[],
  own: string,
  levels: readonly string[],
): string | undefined {
  const level = isLevelWord(own) ? own : levels[0]!;
  const item = isLevelWord(own) ? labels.at(-2) : own;
  if (item === undefined || levels.length + Number(isLevelWord(own)) !== 1) return undefined;
  const bare = level.replace(/(部|阶段|段)$/u, "");
  return [`${bare}${item}`, `${bare}部${item}`].find((heading) => readHeading(heading));
}

function isPart(label: string): boolean {
  return /^(其中|#)/u.test(label);
}

function withoutPart(label: string): string {
  return label.replace(/^(其中|#)\s*[:：]?\s*/u, "");
}
