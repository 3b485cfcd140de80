import type { SchoolKind } from "./SchoolRow";

/** The kind of school that a type cell (办学类型) names. Order matters: 九年一贯制学校小学部 is a combined school. */
const KINDS: readonly (readonly [RegExp, SchoolKind])[] = [
  // 聋山镇小学 lies at a place of that name.
  [
    /特殊教育|特教|(培智|启智|启聪|辅读)(?!小学|中学|镇|乡|路)|[聋盲]([哑人儿童生校教聋盲]|学校|$)|special/u,
    "special",
  ],
  [/职业|职教|职高|中专|中等专业|技校|技工|vocational/u, "vocational"],
  [/十二年|twelve-?year|12-?year|k-?12/u, "twelveYear"],
  [/小学.*高(级)?中|高(级)?中.*小学/u, "twelveYear"],
  [/九年|一贯制|nine-?year|9-?year/u, "nineYear"],
  [/完全中学|完中|completesecondary/u, "completeSecondary"],
  // 小学附设初中班, 中小学, 小学、初中: a school of both levels, whatever it is called.
  [/小学.*(初中|中学)|(初中|中学).*小学|中小学/u, "nineYear"],
  // 初高中, 高中（含初中部）, 第一高级中学初中部.
  [/初高中|初(级)?中.*高(级)?中|高(级)?中.*初(级)?中/u, "completeSecondary"],
  [/高级中学|普通高中|高中|幼儿园|kindergarten|seniorsecondary|highschool/u, "otherLevel"],
  [/教学点|teachingpoint/u, "teachingPoint"],
  [/小学|完小|primary|elementary/u, "primary"],
  [/初级中学|初中|独立初中|junior|lowersecondary/u, "junior"],
];

/** 小学（附设幼儿园）, 小学、幼儿园, 石桥小学暨附属幼儿园, 小学（含特教班）: what a school has besides. */
const BESIDES =
  /([(]|[(]?(含|附设|附|设有|设|带|暨|兼|及|和|与|、|,|\/|\+)+)(附属|附设|附)?(幼儿园|幼儿班|幼儿部|学前班|学前部|特教班|特殊教育班)[)]?|^幼儿园(暨|兼|及|和|与|、|,|\/|\+)/gu;

/** 石门高级中学附属初级中学 is what stands last. */
const OF_ANOTHER = /^.*(高级?中学?|职业|大学|学院|师范|特殊教育).*附属(?!幼儿)/u;

/** 办学类型 as typed -> kind; "unknown" where it says nothing we know. */
export function readSchoolKind(text: string): SchoolKind {
  const known = read.get(text);
  if (known) return known;
  const kind = kindOf(text);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, kind);
  return kind;
}

/** A table has few types, each in many rows. */
const read = new Map<string, SchoolKind>();
const MOST_KEPT = 1000;

function kindOf(text: string): SchoolKind {
  const narrow = text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  const own = narrow.replace(OF_ANOTHER, "").replace(BESIDES, "");
  const said = own === "" ? narrow : own;
  return KINDS.find(([pattern]) => pattern.test(said))?.[1] ?? "unknown";
}
