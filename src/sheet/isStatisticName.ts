import { plainName } from "./plainName";
import { saysSchool } from "./saysSchool";

/**
 * Whether a row's name says that it describes other rows or another year: 全县平均, 标准差, 官方差异系数,
 * STDEV.P/AVERAGE, 达标率, 上年数, 2025年, 较上年增加.
 */
export function isStatisticName(name: string): boolean {
  const text = plainName(name);
  return (
    (/[年比]/u.test(text) && OTHER_YEAR.test(text)) ||
    /(平均|均值|平均值|平均数|中位数|最大值|最小值|极差|标准差|方差|系数|限值|标准|达标线|下限|上限|底线|要求)$/u.test(
      text,
    ) ||
    /^(县均|区均|市均|省均|旗均|校均|生均|人均|师均)(值|数|水平)?$/u.test(text) ||
    /^(grand|county|overall)?(average|mean|median|maximum|minimum|limit)s?$/u.test(text) ||
    (!saysSchool(text) &&
      /平均|均值|(达标|目标|最低|最高|标准|规定|要求|应达)(值|水平)$|(国|省|市|县)标$|(差额|缺口|增减|增幅|同比)$|差异系数|变异系数|离散系数|标准差|stdev|average|(达标|合格|优良)率$|比例$|占比$/u.test(
        text,
      ))
  );
}

const OTHER_YEAR =
  /^(小学|初中|全县|全区|全市|合计)?((上|去|前|本)一?(学年|年度?)|(19|20)\d{2}([-—–~至](19|20)?\d{2})?(学年度?|年度?))(末|底|初|同期)?(数|合计|情况)?$|^(与|同|较|比)(上|去|前)一?(学年|年)|^[同环]比/u;
