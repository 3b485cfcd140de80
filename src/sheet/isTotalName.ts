/** Whether a row's name says that it sums up or describes other rows: 合计, 小 计, 全县（24所）, 标准差, Total. */
export function isTotalName(name: string): boolean {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  const bare = narrow.replace(/[([【][^)\]】]*[)\]】]/gu, "").replace(/:.*$/u, "");
  const text = bare === "" ? narrow.replace(/[()[\]【】]/gu, "") : bare;
  return (
    /(合计|总计|小计|共计|累计|总数|总和|汇总|平均|均值|平均值|平均数|中位数)$/u.test(text) ||
    /(最大值|最小值|极差|标准差|方差|差异系数|限值|标准)$/u.test(text) ||
    /^(合计|总计|小计|共计)/u.test(text) ||
    /^(全县|全市|全区|全旗|全省|全国|县均|区均|市均)$/u.test(text) ||
    /^(grand|sub|county|overall)?(total|sum|average|mean|maximum|minimum)s?$/u.test(text)
  );
}
