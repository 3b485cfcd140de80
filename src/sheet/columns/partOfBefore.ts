import { normaliseHeading } from "../normaliseHeading";
import type { Field } from "../TableColumn";
import type { HeadingPath } from "./headingPaths";
import { readPath } from "./readPath";

/** What counts teachers of these degrees and titles among others. */
const HELD_IN: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  fullSeniorTitleTeachers: ["associateSeniorTitleTeachers", "seniorTitleTeachers"],
  associateSeniorTitleTeachers: ["seniorTitleTeachers"],
  intermediateTitleTeachers: ["seniorTitleTeachers"],
  doctorTeachers: ["masterTeachers", "postgraduateTeachers", "aboveDegreeTeachers"],
  masterTeachers: ["postgraduateTeachers", "aboveDegreeTeachers"],
  postgraduateTeachers: ["aboveDegreeTeachers"],
  bachelorTeachers: ["aboveDegreeTeachers"],
  collegeTeachers: ["aboveDegreeTeachers"],
};

/** A degree or title that we do not read, such as 本科及以上; 合计 and 教职工数 are the whole. */
const DEGREE_OR_TITLE = /以上|以下|专科|本科|研究生|硕士|博士|学历|初级|中级|高级|正高|副高|职称/u;

/**
 * Whether teachers of a degree or title, 其中 before them, are counted in the column before: 高级 | 其中：正高级. Added
 * up, they would count twice. "unclear": 本科 | 其中：研究生 may mean a part of 本科 or of all teachers.
 */
export function partOfBefore(
  path: HeadingPath,
  field: Field,
  all: readonly HeadingPath[],
): "held" | "unclear" | undefined {
  const { texts } = path;
  const holders = HELD_IN[field];
  if (!holders || !IS_PART.test(texts[texts.length - 1]!)) return undefined;
  const over = texts.slice(0, -1).join();
  const before = all.filter(
    (each) =>
      each.column < path.column &&
      each.texts.slice(0, -1).join() === over &&
      !IS_PART.test(each.texts[each.texts.length - 1]!),
  );
  const whole = before[before.length - 1];
  if (!whole) return undefined;
  const { text } = normaliseHeading(whole.texts[whole.texts.length - 1]!);
  const named = readPath(whole.texts);
  if (named && holders.includes(named.field) && !text.startsWith("副高")) return "held";
  const isOther = named ? HELD_IN[named.field] !== undefined : DEGREE_OR_TITLE.test(text);
  return isOther ? "unclear" : undefined;
}

const IS_PART = /^[\s#＃]*其中/u;
