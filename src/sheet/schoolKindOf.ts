import { readSchoolKind } from "./readSchoolKind";
import type { SchoolKind } from "./SchoolRow";

/** Type column first; a name such as 云岭九年一贯制学校 or 石桥小学（教学点） speaks where the column is silent or too wide. */
export function schoolKindOf(type: string, name: string): SchoolKind {
  const typed = readSchoolKind(type);
  // Most rows, and quickly.
  if (typed !== "unknown" && typed !== "otherLevel" && !name.includes("教学点")) return typed;
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "");
  const [, before = narrow, remark = ""] = /^(.*)[([【]([^)\]】]*)[)\]】]$/u.exec(narrow) ?? [];
  const isPoint = before.includes("教学点") || /^(小学)?教学点$/u.test(remark);
  if (typed === "primary" && isPoint) return "teachingPoint";
  // 第一高级中学（初中部） is the junior part of a school of both.
  if (typed === "otherLevel" && readSchoolKind(narrow) === "completeSecondary")
    return "completeSecondary";
  if (typed !== "unknown") return typed;
  if (SAID.some((pattern) => pattern.test(before)))
    return /(小学|初中)部?$/u.test(remark) ? readSchoolKind(narrow) : readSchoolKind(before);
  return KIND_ALONE.test(remark) ? readSchoolKind(remark) : "unknown";
}

// Special and vocational only at a name's end: 职业技术学院附属小学 is a primary school, and so is 启智小学.
const SAID = [
  /教学点|一贯制|完全中学|高级中学|高中$|幼儿园/u,
  /(特殊教育|特教|培智|启智|启聪|聋哑?|盲哑?|盲聋哑?|聋人|盲人|辅读)(教育)?(实验)?(中心)?(学校|中心|校)$/u,
  /((中等)?职业(技术)?(教育)?(学校|中学|高中|高级中学|中心|中心学校)|职教中心|职高|中专|中等专业学校|技校|技工学校)$/u,
  /special.*school$|vocational.*school$/iu,
];

/** A remark that is a kind and nothing else: 辖3个教学点 is none. */
const KIND_ALONE =
  /^((小学)?教学点|(九年|十二年)?一贯制(学校)?|完全中学|完中|(特殊教育|特教)(学校)?|职业(学校|中学|高中)|职高|中职|技校)$/u;
