import type { Level } from "../standards/Level";

/** The one level that a text (sheet name, title, 学段 cell) names; undefined where it names none or both. */
export function readLevel(text: string): Level | undefined {
  const narrow = text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  const primary = /小学|primary|elementary/u.test(narrow);
  const junior = /初中|初级中学|junior|lowersecondary/u.test(narrow);
  if (primary === junior) return undefined;
  return primary ? "primary" : "junior";
}
