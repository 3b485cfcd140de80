import { moneyFactors } from "./moneyFactors";

/** What a unit measures. "unread": a unit that people do write and that no column is read in (亩, 万册, 百元). */
export type UnitKind =
  "person" | "school" | "class" | "piece" | "room" | "set" | "book" | "area" | "money" | "unread";

/** A unit as written over a column. */
export interface Unit {
  readonly text: string;
  readonly kind: UnitKind;
  /** ㎡/生 and 人/百人 say that the figure was divided already. */
  readonly basis?: "perPupil" | "perHundred";
}

/** Units as NFKC and lower case leave them (㎡ becomes m2). */
const UNITS: Readonly<Record<UnitKind, string>> = {
  person: "人 名 person persons people pupils students teachers",
  school: "所 校 schools",
  class: "班",
  piece: "个 件",
  room: "间 room rooms",
  set: "台 套 台套 台/套 sets units",
  book: "册 本 books",
  area: "平方米 m2 m^2 平米 平方 平方公尺 sqm sq.m squaremetres squaremeters",
  money: Object.keys(moneyFactors).join(" "),
  unread: "亩 公顷 万平方米 万m2 百元 百万元 亿元 千册 万册 万人 人次 % 百分比",
};

const KINDS = new Map(
  Object.entries(UNITS).flatMap(([kind, units]) =>
    units.split(" ").map((unit) => [unit, kind as UnitKind] as const),
  ),
);

const PER_HUNDRED = /^(每?(百|100)名?(学生|生|人)?|100(pupils|students))$/u;
const PER_PUPIL = /^(每?名?(学生|生|人)|pupil|student)$/u;

/** The unit that a text is, `undefined` where it is none: `"m2/生"` -> an area per pupil. */
export function readUnit(text: string): Unit | undefined {
  const whole = KINDS.get(text);
  if (whole) return { text, kind: whole };
  const [, base = "", per = ""] = /^(.+?)\/(.+)$/u.exec(text) ?? [];
  const kind = KINDS.get(base);
  if (!kind) return undefined;
  if (PER_HUNDRED.test(per)) return { text, kind, basis: "perHundred" };
  return PER_PUPIL.test(per) ? { text, kind, basis: "perPupil" } : undefined;
}
