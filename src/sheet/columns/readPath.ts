import type { Level } from "../../standards/Level";
import { admitsUnit } from "../admitsUnit";
import { isPupilsField } from "../isPupilsField";
import { normaliseHeading } from "../normaliseHeading";
import { readHeading } from "../readHeading";
import type { NamedField } from "../readHeading";
import type { Unit, UnitKind } from "../readUnit";
import type { Field } from "../TableColumn";
import { OVER_TEACHERS, PER_HUNDRED_GROUP, PER_PUPIL_GROUP, TEACHER_LEAVES } from "./groupHeadings";
import type { HeadingPart } from "./HeadingPart";
import { judgeGroups } from "./judgeGroups";
import { levelAlone } from "./levelAlone";

/** What a whole heading path names. */
export interface PathMeaning extends NamedField {
  /** The one level that it counts. */
  readonly level?: Level;
  /** "likely": a group over it is not known. */
  readonly confidence: "certain" | "likely";
  /** 人数 or 总值 under 每百名… or 生均…: the count itself, where the divided figure stands beside it. */
  readonly isCountUnderShare?: boolean;
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

/** Of those without a kind, the ones that no share is called by. */
const COUNT_ITSELF: ReadonlySet<string> = new Set(["总数", "总量", "总计"]);

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
  const last = parts[parts.length - 1]!;
  const divided = parts.length > 1 ? dividedBy(last.text) : undefined;
  if (divided) unit = parts.pop()!.unit;
  let saysCount = false;
  while (parts.length > 1 && WHOLE.has(parts[parts.length - 1]!.text)) {
    const whole = parts.pop()!;
    const kind = WHOLE.get(whole.text);
    if (kind) kinds.push(kind);
    saysCount ||= kind !== undefined || COUNT_ITSELF.has(whole.text);
    unit ??= whole.unit;
  }
  const leaf = parts.pop()!;
  const found = fieldOf(leaf, parts);
  if (!found) return undefined;
  const { named, over } = found;
  if (kinds.some((kind) => !admitsUnit(named.field, kind))) return undefined;
  const judged = judgeGroups(named.field, leaf, over);
  if (!judged) return undefined;
  const basis = divided ?? judged.basis ?? named.basis;
  const ownUnit = unit ?? named.unit ?? unitOver(named.field, over);
  const isCountUnderShare = saysCount && !divided && basis !== "total" && !ownUnit?.basis;
  return {
    field: judged.field,
    basis,
    ...(ownUnit && { unit: ownUnit }),
    ...(judged.level && { level: judged.level }),
    confidence: judged.confidence,
    ...(isCountUnderShare && { isCountUnderShare }),
  };
}

/** Last headings that say that the figure was divided: 生均（元）, 每百名. */
function dividedBy(text: string): NamedField["basis"] | undefined {
  if (PER_PUPIL_GROUP.test(text)) return "perPupil";
  return PER_HUNDRED_GROUP.test(text) ? "perHundred" : undefined;
}

const LEVEL_ALONE = /^(普通)?(小学|初中|高中)(部|阶段|学段|教育)?$/u;

function partsOf(path: readonly string[]): HeadingPart[] {
  let isPart = false;
  const parts = path.flatMap((raw): HeadingPart[] => {
    const bare = raw.replace(/^[\s#＃]*其中[\s:：]*/u, "").replace(/^[#＃]/u, "");
    isPart ||= bare.length < raw.length;
    const { text, unit } = normaliseHeading(bare);
    return text === "" ? [] : [{ text, raw: bare, isPart, ...(unit && { unit }) }];
  });
  return parts.filter((part, index) => part.text !== parts[index - 1]?.text);
}

/** The field of a last heading with the groups that are left over it. */
function fieldOf(
  leaf: HeadingPart,
  over: readonly HeadingPart[],
): { named: NamedField; over: readonly HeadingPart[] } | undefined {
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

/** The unit written over a group, where the field is counted in it. */
function unitOver(field: Field, over: readonly HeadingPart[]): Unit | undefined {
  return [...over].reverse().find(({ unit }) => unit && admitsUnit(field, unit.kind))?.unit;
}
