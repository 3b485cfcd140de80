import type { Level } from "../../standards/Level";
import { admitsUnit } from "../admitsUnit";
import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
import { normaliseHeading } from "../normaliseHeading";
import { readHeading } from "../readHeading";
import type { NamedField } from "../readHeading";
import type { Unit, UnitKind } from "../readUnit";
import type { Field } from "../TableColumn";
import {
  NEUTRAL,
  OF_SCHOOL,
  OTHER_THINGS,
  OVER_FIGURES,
  OVER_SCHOOL,
  OVER_TEACHERS,
  PER_HUNDRED_GROUP,
  PER_PUPIL_GROUP,
  TEACHER_LEAVES,
} from "./groupHeadings";

/** What a whole heading path names. */
export interface PathMeaning extends NamedField {
  /** The one level that it counts. */
  readonly level?: Level;
  /** "likely": a group over it is not known. */
  readonly confidence: "certain" | "likely";
}

/** A last heading that only says "the whole of it", with the kind of thing it counts where it says that. */
const WHOLE: ReadonlyMap<string, UnitKind | undefined> = new Map<string, UnitKind | undefined>([
  ..."计 合计 小计 总计 总数 数量 数 总量 现有 实有 本学年 本年 total number"
    .split(" ")
    .map((text) => [text, undefined] as const),
  ["人数", "person"],
  ["面积", "area"],
  ["台数", "set"],
  ["册数", "book"],
  ["间数", "room"],
  ["金额", "money"],
  ["总值", "money"],
  ["值", "money"],
]);

interface Part {
  readonly text: string;
  readonly raw: string;
  readonly unit?: Unit;
  /** 其中: a part of what stands over it. */
  readonly isPart: boolean;
}

/**
 * The field that a heading path names, from top to bottom: the last heading decides what is counted, what stands over
 * it may make it a part (女), another thing (代课教师) or one level of it (初中). A path is read whole or not at all.
 *
 * @example readPath(["专任教师", "按学历分", "本科"])?.field // "bachelorTeachers"
 */
export function readPath(path: readonly string[]): PathMeaning | undefined {
  const parts = partsOf(path);
  if (parts.length === 0) return undefined;
  const kinds: UnitKind[] = [];
  let unit: Unit | undefined;
  while (parts.length > 1 && WHOLE.has(parts[parts.length - 1]!.text)) {
    const whole = parts.pop()!;
    const kind = WHOLE.get(whole.text);
    if (kind) kinds.push(kind);
    unit ??= whole.unit;
  }
  const leaf = parts.pop()!;
  const found = fieldOf(leaf, parts);
  if (!found) return undefined;
  const { named, over } = found;
  if (kinds.some((kind) => !admitsUnit(named.field, kind))) return undefined;
  const judged = isTextField(named.field)
    ? judgeText(named.field, leaf, over)
    : judgeGroups(named.field, over);
  if (!judged) return undefined;
  const basis = judged.basis ?? named.basis;
  const ownUnit = unit ?? named.unit ?? unitOver(named.field, over);
  return {
    field: judged.field,
    basis,
    ...(ownUnit && { unit: ownUnit }),
    ...(judged.level && { level: judged.level }),
    confidence: judged.confidence,
  };
}

function partsOf(path: readonly string[]): Part[] {
  let isPart = false;
  const parts = path.flatMap((raw): Part[] => {
    const bare = raw.replace(/^[\s#＃]*其中[\s:：]*/u, "").replace(/^[#＃]/u, "");
    isPart ||= bare.length < raw.length;
    const { text, unit } = normaliseHeading(bare);
    return text === "" ? [] : [{ text, raw: bare, isPart, ...(unit && { unit }) }];
  });
  return parts.filter((part, index) => part.text !== parts[index - 1]?.text);
}

/** The field of a last heading with the groups that are left over it. */
function fieldOf(
  leaf: Part,
  over: readonly Part[],
): { named: NamedField; over: readonly Part[] } | undefined {
  const teacherField = TEACHER_LEAVES.get(leaf.text);
  if (teacherField && over.some(({ text }) => OVER_TEACHERS.test(text)))
    return {
      named: { field: teacherField, basis: "total", ...(leaf.unit && { unit: leaf.unit }) },
      over,
    };
  const own = readHeading(leaf.raw);
  // 教学用计算机 as a part of 计算机数: the whole stands beside it.
  if (own && leaf.isPart && over.some(({ raw }) => readHeading(raw)?.field === own.field))
    return undefined;
  // 小学部 under 在校生数 is read by itself as pupils; under anything else it is a level.
  if (own && !(isPupilsField(own.field) && LEVEL_ALONE.test(leaf.text)))
    return { named: own, over };
  const next = over[over.length - 1];
  if (!next) return own && { named: own, over };
  for (const joined of [`${next.text}${leaf.raw}`, `${leaf.text}${next.raw}`]) {
    const named = readHeading(joined);
    if (named) return { named, over: over.slice(0, -1) };
  }
  // 专任教师 over 小学: the group says what, the last heading the level.
  const level = levelAlone(leaf.text);
  const named = level && readHeading(next.raw);
  return named && { named, over: [...over.slice(0, -1), leaf] };
}

const LEVEL_ALONE = /^(普通)?(小学|初中|高中)(部|阶段|学段|教育)?$/u;
const LEVEL_GROUP =
  /^(普通)?(小学|初中|高中)(部|阶段|学段|教育|学校)?(专任教师|教师|师资|教职工|学生|校舍|设备|办学条件|资源配置)?(数|人数|情况)?$/u;

function levelAlone(text: string): Level | "senior" | undefined {
  if (!LEVEL_GROUP.test(text)) return undefined;
  return text.includes("小学") ? "primary" : text.includes("初中") ? "junior" : "senior";
}

interface Judged {
  readonly field: Field;
  readonly level?: Level;
  readonly basis?: NamedField["basis"];
  readonly confidence: PathMeaning["confidence"];
}

/** A word such as 县级 or 类别 may divide figures as well: under a group of them it is no text about the school. */
function judgeText(field: Field, leaf: Part, over: readonly Part[]): Judged | undefined {
  const certain: Judged = { field, confidence: "certain" };
  if (OF_SCHOOL.test(leaf.text)) return certain;
  const isFigures = over.some(({ text, raw }) => {
    const group = readHeading(raw);
    if (group) return !isTextField(group.field);
    return OVER_FIGURES.test(text) && !OVER_SCHOOL.test(text);
  });
  return isFigures ? undefined : certain;
}

/** What the groups over a field make of it, undefined where they make it something else. */
function judgeGroups(field: Field, over: readonly Part[]): Judged | undefined {
  let confidence: Judged["confidence"] = "certain";
  let level: Level | "senior" | undefined;
  let basis: NamedField["basis"] | undefined;
  for (const { text, raw } of over) {
    const said = levelAlone(text);
    if (said) {
      if (level && level !== said) return undefined;
      level = said;
      continue;
    }
    if (PER_PUPIL_GROUP.test(text)) basis = "perPupil";
    else if (PER_HUNDRED_GROUP.test(text)) basis = "perHundred";
    else if (OTHER_THINGS.test(text)) return undefined;
    else {
      const group = readHeading(raw);
      if (group && !mayStandOver(group.field, field)) return undefined;
      // A gym counted with the sports grounds may not be in the teaching area, from which it would be taken off.
      if (field === "gymArea" && group?.field === "sportsArea") confidence = "likely";
      if (!group && !NEUTRAL.test(text)) confidence = "likely";
    }
  }
  const found = { confidence, ...(basis && { basis }) };
  if (!level) return { field, ...found };
  if (field === "pupils") return { field: `${level}Pupils`, ...found };
  if (isPupilsField(field)) return field === `${level}Pupils` ? { field, ...found } : undefined;
  return level === "senior" ? undefined : { field, level, ...found };
}

/** 教学及辅助用房 may stand over 室内体育用房; 在校生数 over 图书册数 is a misreading. */
function mayStandOver(group: Field, field: Field): boolean {
  if (group === field || isTextField(group)) return true;
  const kind = (each: Field): string =>
    /teachers$/iu.test(each)
      ? "teachers"
      : /pupils$/iu.test(each)
        ? "pupils"
        : /area$/iu.test(each)
          ? "area"
          : each;
  return kind(group) === kind(field);
}

/** The unit written over a group, where the field is counted in it. */
function unitOver(field: Field, over: readonly Part[]): Unit | undefined {
  return [...over].reverse().find(({ unit }) => unit && admitsUnit(field, unit.kind))?.unit;
}
