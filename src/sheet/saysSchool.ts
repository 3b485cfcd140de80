const WORDS = /学校|小学|中学|初中|教学点|学堂|完小|school|academy/iu;
const SHORT = /[附一二三四五六七八九十\d][小中]$/u;

/** Whether a name says by itself that it is a school, short for 第三中学 too: 三中, 附小. */
export function saysSchool(name: string): boolean {
  return WORDS.test(name) || SHORT.test(name.replace(/\s+/gu, ""));
}
