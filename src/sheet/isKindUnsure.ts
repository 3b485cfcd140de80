import type { SchoolKind } from "./SchoolRow";

/**
 * Whether a school of a kind that is not assessed says by its type or name that it may be of compulsory education all
 * the same: 聋山小学 of the type 特殊教育, 东街小学 of the type 高中. 第一小学附属幼儿园 does not.
 */
export function isKindUnsure(kind: SchoolKind, type: string, name: string): boolean {
  const narrow = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");
  if (kind === "otherLevel")
    return /小学|完小|初中|初级中学/u.test(
      [type, name].map((text) => narrow(text).replace(/^.*附属(?=幼儿)/u, "")).join(" "),
    );
  return (
    (kind === "special" || kind === "vocational") &&
    /(小学|完小|初中|初级中学)([(].*[)])?$/u.test(narrow(name))
  );
}
