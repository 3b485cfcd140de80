/** Whether a row's name says that it sums up other rows: 合计, 小 计, 全县平均, Total. */
export function isTotalName(name: string): boolean {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  return (
    /(合计|总计|小计|共计|总和|汇总|平均|均值|平均值|平均数|中位数)[:：]?$/u.test(narrow) ||
    /^(合计|总计|小计|共计|全县|全市|全区|全省|全国|县均|区均|市均)$/u.test(narrow) ||
    /^(合计|总计|小计)[(（]/u.test(narrow) ||
    /^(grand)?(sub)?(total|sum|average|mean)s?$/u.test(narrow)
  );
}
