import { readUnit } from "./readUnit";
import type { Unit } from "./readUnit";

/** The units stated above a table: 单位：人、亩. 填报单位：元氏县教育局 is an institution. */
export function unitsInTitle(title: string): Unit[] {
  const parts = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)(?:,?000) yuan/gu, "$1000yuan")
    .split(/单位\s*:|\bunits?\s*:/u);
  return parts.slice(1).flatMap((list, index) => {
    if (INSTITUTION.test(parts[index]!)) return [];
    const tokens = list.split(/[、,;/\s()[\]【】]+/u).filter((token) => token !== "");
    const units = tokens.map(readUnit);
    // The list of units ends where something else begins, such as a date.
    const end = units.indexOf(undefined);
    return units.slice(0, end < 0 ? units.length : end).filter((unit) => unit !== undefined);
  });
}

const INSTITUTION =
  /(填报|填表|填写|编制|编报|制表|报送|报表|上报|呈报|报告|主管|统计|所属|学校|负责|责任|承办)\s*$/u;
