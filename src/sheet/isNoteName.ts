/** Whether the first words of a row are a footer: 注：…, 填表人：张三, 填报日期. */
export function isNoteName(name: string): boolean {
  const narrow = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  return /^(注|备注|附注|说明|填表|制表|填报|审核|复核|负责人|报送|联系|联系电话|日期|单位负责人|note|prepared|checked|source)(:|\d|人|日期|单位|电话|$)/u.test(
    narrow,
  );
}
