import type { SchoolKind } from "./SchoolRow";

/** The kind of school that a type cell (办学类型) names. Order matters: 九年一贯制学校小学部 is a combined school. */
const KINDS: readonly (readonly [RegExp, SchoolKind])[] = [
  [/特殊教育|特教|培智|启智|启聪|聋|盲|辅读|special/u, "special"],
  [/职业|职教|职高|中专|中等专业|技校|技工|vocational/u, "vocational"],
  [/十二年|twelve-?year|12-?year|k-?12/u, "twelveYear"],
  [/九年|一贯制|nine-?year|9-?year/u, "nineYear"],
  [/完全中学|完中|completesecondary/u, "completeSecondary"],
  // 小学附设初中班, 中小学, 小学、初中: a school of both levels, whatever it is called.
  [/小学.*(初中|中学)|(初中|中学).*小学|中小学/u, "nineYear"],
  [/高级中学|普通高中|高中|幼儿园|kindergarten|seniorsecondary|highschool/u, "otherLevel"],
  [/教学点|teachingpoint/u, "teachingPoint"],
  [/小学|完小|primary|elementary/u, "primary"],
  [/初级中学|初中|独立初中|junior|lowersecondary/u, "junior"],
];

/** 办学类型 as typed -> kind; "unknown" where it says nothing we know. */
export function readSchoolKind(text: string): SchoolKind {
  const narrow = text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(narrow))?.[1] ?? "unknown";
}
