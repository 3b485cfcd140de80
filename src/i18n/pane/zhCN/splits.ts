import { formatNumber } from "../formatNumber";
import type { SplitWords } from "../SplitWords";

/** The split trail in Chinese. */
export const splits: SplitWords = {
  title: "拆分明细",
  intro:
    "一贯制学校、完全中学的共用资源，按各学段在校生数折算拆分到学段。教师按任教学段计，不拆分。学段名下方是在校生数 × 权重。",
  weights: "折算权重：小学 1，初中 1.1，高中 1.32；没有小学部的，初中 1，高中 1.2。",
  source: "依据：《测算均衡系数拆分公式》",
  level: { primary: "小学部", junior: "初中部", senior: "高中部" },
  whole: "全校",
  weighted: (pupils, weight) => `${pupils} × ${weight}`,
  perPupil: (per, value) => `${per === 100 ? "每百人" : "生均"} ${value}`,
  nothing: "没有拆分共用资源的学校。",
  schools: (count) => `${formatNumber("zh-CN", count, 0)} 所学校`,
};
