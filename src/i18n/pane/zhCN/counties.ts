import type { CountyWords } from "../CountyWords";
import { formatNumber } from "../formatNumber";

const whole = (count: number): string => formatNumber("zh-CN", count, 0);

/** The list of counties in Chinese. */
export const counties: CountyWords = {
  label: "各县核查结果，问题重的在前",
  summary: (level, { counties: all, pass, fail, unknown }) =>
    `${level === "primary" ? "小学" : "初中"} ${whole(all)} 个县：${[
      `不达标 ${whole(fail)}`,
      ...(unknown > 0 ? [`无法判定 ${whole(unknown)}`] : []),
      `达标 ${whole(pass)}`,
    ].join("，")}`,
  filter: "查找市、县",
  filterLevel: "按学段筛选",
  level: { all: "全部", primary: "小学", junior: "初中" },
  county: "县（市、区）",
  schools: "学校",
  failing: "不达标",
  highest: "最大系数",
  composite: "综合系数",
  limit: (limit) => `≤ ${limit}`,
  none: "算不出",
  noFailing: "—",
  open: (county) => `查看${county}`,
  more: (count) => `再显示 ${whole(count)} 行`,
  nothingFound: (query) => `没有名称含“${query}”的市、县。`,
  found: (rows) => `${whole(rows)} 行`,
};
