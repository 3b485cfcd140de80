import { headingWords } from "./headingWords";
import { labelText } from "./labelText";

const PEOPLE =
  /^(校长|书记|校长\(书记\)|负责人|联系人|填表人|填报人|审核人|制表人|复核人|法人代表|法定代表人|传真|网址|邮箱|电子邮箱|校训|校址|备注|principal|phone|contact|address)$/iu;
const ENDINGS =
  /(数|面积|总值|产值|金额|经费|名称|姓名|电话|手机|地址|邮编|邮政编码|编码|代码|标识码|日期|年份|时间|类型|性质|比例|占比|率)$/u;

/** Words that ask for an answer in forms everywhere, though they are none of our fields: 校长, 绿化面积, 联系电话. */
export function asksForSomething(text: string): boolean {
  const label = labelText(text).normalize("NFKC");
  if (headingWords.areOverLabels(text) || headingWords.areOverLines(text)) return false;
  return label.length <= 20 && (PEOPLE.test(label) || ENDINGS.test(label));
}
