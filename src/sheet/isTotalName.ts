import { plainName } from "./plainName";

/** Whether a row's name says that it sums up other rows: 合计, 小 计, 全县（24所）, 小学计, 学校数合计4, 其中, Total. */
export function isTotalName(name: string): boolean {
  const text = plainName(name);
  return (
    /(计|总数|总和|汇总)(\d+(所|校|个|人)?)?$/u.test(text) ||
    /^(合计|总计|小计|共计|其中|过次页|承前页|共\d+所?$|\d+(所|校)$)/u.test(text) ||
    /^(小学|初中|中学|学校)(学?校)?数$/u.test(text) ||
    /^[全本](县|市|区|旗|省|国|镇|乡|盟|州)(公办|民办|普通)?(中小学|小学|初中|中学|学校)?$/u.test(
      text,
    ) ||
    /^(grand|sub|county|overall)?(total|sum)s?$/u.test(text)
  );
}
