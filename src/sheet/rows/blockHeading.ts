import type { Level } from "../../standards/Level";
import type { CellValue } from "../CellValue";
import { isBlankValue } from "../isBlankValue";
import { readLevel } from "../readLevel";
import { readSchoolKind } from "../readSchoolKind";
import { saysSchool } from "../saysSchool";
import type { SchoolKind } from "../SchoolRow";

/** What a row inside a table says of the schools under it, nothing where it says no level or kind: 三、城区. */
export interface BlockHeading {
  /** 一、 goes before （一） and that before 1.; a deeper one leaves standing what the others say. */
  readonly depth: number;
  readonly level?: Level;
  readonly kind?: SchoolKind;
  readonly isPrivate?: boolean;
}

/** The block heading that a row is: 一、小学, （二）初中部分, 三、民办小学, 一 | 小学. 五一小学 is a school. */
export function blockHeading(values: readonly CellValue[]): BlockHeading | undefined {
  const filled = values.filter((value) => !isBlankValue(value));
  const [first, second] = filled;
  if (filled.length === 2 && typeof second === "string" && NUMBER.test(narrow(first))) {
    const said = meaningOf(narrow(second));
    const isPlace = !/\d/u.test(narrow(first)) && !saysSchool(second);
    return (said ?? isPlace) ? { depth: depthOf(narrow(first)), ...said } : undefined;
  }
  if (filled.length !== 1 || typeof first !== "string") return undefined;
  const [, number = "", spaced = "", text = narrow(first)] =
    NUMBERED.exec(first.normalize("NFKC").trim()) ?? [];
  const bare = narrow(text);
  const said = meaningOf(bare);
  if (said) return { depth: depthOf(number || spaced), ...said };
  // 1、东街小学 is a school that is numbered.
  const isSchool = /\d/u.test(number) && saysSchool(bare);
  return number !== "" && bare.length <= 12 && !isSchool ? { depth: depthOf(number) } : undefined;
}

const NUMBER = /^(\(?[一二三四五六七八九十]{1,3}[)、.]?|\(?\d{1,2}[)、.]?)$/u;
/** A number with its sign, or one that a space sets apart. */
const NUMBERED =
  /^(?:(\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}\s*[、.,:]|\(\d{1,2}\)|\d{1,2}\s*[).、])|([一二三四五六七八九十]{1,3})\s+)(.+)$/u;

function depthOf(number: string): number {
  if (/\d/u.test(number)) return 3;
  return number.includes("(") ? 2 : number === "" ? 0 : 1;
}

/** 小学, 民办小学, 教学点, 特殊教育学校: what is said of a level or kind; undefined where it says none. */
function meaningOf(text: string): Omit<BlockHeading, "depth"> | undefined {
  const said = text.replace(/[:(].*$/u, "").replace(/(部分|组)$/u, "");
  const isPrivate = /^(民办|私立)/u.test(said);
  const owned = isPrivate ? { isPrivate } : {};
  const plain = said.replace(WHOSE, "");
  if (plain === "" && isPrivate) return owned;
  if (/^(小学|初中|初级中学|普通初中)(部|阶段|学段|学校|组|教育)?$/u.test(plain)) {
    const level = readLevel(plain);
    return { ...owned, ...(level && { level }) };
  }
  return KIND.test(plain) ? { ...owned, kind: readSchoolKind(plain) } : undefined;
}

const WHOSE = /^(公办|民办|私立|普通|独立|县直|县属|城区|镇区|城镇|农村|乡镇|乡村)+/u;
const KIND =
  /^((小学|村级?)?教学点|(九年|十二年)?一贯制(学校)?|完全中学|完中|(特殊教育|特教)(学校)?|(中等)?职业(技术)?(教育|学校|中学|高中)|普通高中|高中(学校|阶段|教育)?|高级中学|幼儿园|学前教育)$/u;

function narrow(value: CellValue | undefined): string {
  return String(value ?? "")
    .normalize("NFKC")
    .replace(/\s+/gu, "");
}
