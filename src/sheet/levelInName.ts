import type { Level } from "../standards/Level";

/**
 * The level that a school's own name says: the last such word in it, so that 第一中学附属小学 is a primary school.
 * 学校, 中心校 and 一贯制 say none, nor does 附设, which stands for both.
 */
export function levelInName(name: string): Level | undefined {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  if (/一贯制|附设|中小学|完全中学/u.test(narrow)) return undefined;
  const words = [...narrow.matchAll(WORDS)];
  const last = words[words.length - 1];
  if (!last) return undefined;
  return /小|primary|elementary/u.test(last[0]) ? "primary" : "junior";
}

const WORDS =
  /小学|完小|primary|elementary|初级中学|初中|中学|[附一二三四五六七八九十\d][小中]$|juniorhigh|middleschool/gu;
