import { moneyFactor } from "./moneyFactor";
import { readUnit } from "./readUnit";

/**
 * The unit of money stated above a table, as the factor to yuan: 单位：人、千元 -> 1000. Units there that are no money
 * say nothing of it; two different ones say nothing either. 填报单位：元氏县教育局 is an institution.
 */
export function moneyInTitle(title: string): number | undefined {
  const parts = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)(?:,?000) yuan/gu, "$1000yuan")
    .split(/单位\s*:|\bunits?\s*:/u);
  const factors = parts.slice(1).flatMap((list, index) => {
    if (INSTITUTION.test(parts[index]!)) return [];
    const tokens = list.split(/[、,;/\s()[\]【】]+/u).filter((token) => token !== "");
    // The list of units ends where something else begins, such as a date.
    const end = tokens.findIndex((token) => !readUnit(token));
    return tokens
      .slice(0, end < 0 ? tokens.length : end)
      .flatMap((unit) => moneyFactor(unit) ?? []);
  });
  return new Set(factors).size === 1 ? factors[0] : undefined;
}

const INSTITUTION =
  /(填报|填表|填写|编制|编报|制表|报送|报表|上报|呈报|报告|主管|统计|所属|学校|负责|责任|承办)\s*$/u;
