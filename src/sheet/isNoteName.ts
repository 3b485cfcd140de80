/** Whether the first words of a row are a footer: 注：…, 填表人：张三, 填报日期, 局长（签字）, 2026年9月10日. */
export function isNoteName(name: string): boolean {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  return (
    /^(注|备注|附注|说明|填表|制表|填报|审核|复核|审批|负责人|报送|联系|联系人|联系电话|电话|日期|单位负责人|统计负责人|经办人|校长|局长|分管领导|主管领导|数据来源|资料来源|单位|note|prepared|checked|source)(:|\d|\(|人|日期|单位|电话|签|盖|$)/u.test(
      narrow,
    ) ||
    /(签字|签名|签章|盖章|公章)(\)|:|$)/u.test(narrow) ||
    /^\d{4}年(\d{1,2}月|$)/u.test(narrow)
  );
}
