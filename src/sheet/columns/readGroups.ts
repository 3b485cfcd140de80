import { normaliseHeading } from "../normaliseHeading";
import { PER_HUNDRED_GROUP, PER_PUPIL_GROUP } from "./groupHeadings";
import type { HeadingPath } from "./headingPaths";
import { partOfBefore } from "./partOfBefore";
import { readPath } from "./readPath";
import type { PathMeaning } from "./readPath";

/** A column's path as it is read, with what it names. */
export interface ReadGroups {
  readonly texts: readonly string[];
  readonly named: PathMeaning | undefined;
}

/** Reads a heading path with regard to the columns beside it: its groups may have ended before, or say a share of it. */
export function readGroups(path: HeadingPath, all: readonly HeadingPath[]): ReadGroups {
  const read = withoutDoubt(path, all);
  const { texts, named } = read;
  const part = named && partOfBefore(path, named.field, all);
  if (part === "held") return { texts, named: undefined };
  if (part === "unclear") return { texts, named: { ...named!, confidence: "likely" } };
  if (!named?.isCountUnderShare) return read;
  // 人数 | 每百名 under 每百名学生拥有…: the first is the count, no question.
  const over = texts.slice(0, -1).join();
  const isBeside = all.some(
    (each) =>
      each.column !== path.column &&
      each.texts.slice(0, -1).join() === over &&
      saysShare(each.texts[each.texts.length - 1]!),
  );
  return {
    texts,
    named: isBeside ? { ...named, basis: "total" } : { ...named, confidence: "likely" },
  };
}

function saysShare(heading: string): boolean {
  const { text } = normaliseHeading(heading);
  return PER_PUPIL_GROUP.test(text) || PER_HUNDRED_GROUP.test(text);
}

/**
 * A path whose groups may have ended before it. Where a heading says nothing alone, its group is needed;
 * where no group is merged and several have columns called alike, it is the groups that tell them apart. A heading that
 * names another thing alone than under the group is read alone and has to be confirmed: 面积 beside 初中部 is the whole
 * school's until somebody says otherwise.
 */
function withoutDoubt(path: HeadingPath, all: readonly HeadingPath[]): ReadGroups {
  const { texts, doubt } = path;
  const named = readPath(texts);
  const other = doubt && readPath(doubt.alone);
  if (!doubt || !named || !other || isSame(named, other)) return { texts, named };
  if (!doubt.othersAreMerged && isToldByGroup(path, all)) return { texts, named };
  return { texts: doubt.alone, named: { ...other, confidence: "likely" } };
}

function isSame(one: PathMeaning, other: PathMeaning): boolean {
  return one.field === other.field && one.basis === other.basis && one.level === other.level;
}

/** Whether columns are called alike and only the groups over them differ. */
function isToldByGroup({ column, texts }: HeadingPath, all: readonly HeadingPath[]): boolean {
  const lastOf = (each: readonly string[]): string =>
    normaliseHeading(each[each.length - 1] ?? "").text;
  const alike = all.filter(
    (each) => each.column !== column && lastOf(each.texts) === lastOf(texts),
  );
  return alike.length > 0 && alike.every((each) => each.texts.join() !== texts.join());
}
