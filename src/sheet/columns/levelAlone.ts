import type { Level } from "../../standards/Level";

const LEVEL_GROUP =
  /^(普通)?(小学|初中|高中)(部|阶段|学段|教育|学校)?(专任教师|教师|师资|教职工|学生|校舍|设备|办学条件|资源配置)?(数|人数|情况)?$/u;

/** The level that a group says and nothing else: 小学部, 初中教师情况. */
export function levelAlone(text: string): Level | "senior" | undefined {
  if (!LEVEL_GROUP.test(text)) return undefined;
  return text.includes("小学") ? "primary" : text.includes("初中") ? "junior" : "senior";
}
