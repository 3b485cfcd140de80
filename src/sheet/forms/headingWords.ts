import { labelText } from "./labelText";

const OVER_LABELS = /^(项目|项目名称|指标|指标名称|指标内容|内容|填报内容|填报项目|名目)$/u;
const OVER_LINES = /^(序号|代码|行次|编号|栏次)$/u;
const OVER_FIGURES =
  /^(数值|数量|数据|填报数|填报数据|填报值|填报内容|填写内容|实有数|本年|本学年|本年度|合计|总计|小计|共计|总数|计|单位|计量单位|备注)$/u;

/** Words that a form writes over its columns and that say nothing about what is filled in. */
export const headingWords = {
  areOverLabels: (text: string): boolean => OVER_LABELS.test(labelText(text)),
  areOverLines: (text: string): boolean => OVER_LINES.test(labelText(text)),
  areOverFigures: (text: string): boolean => OVER_FIGURES.test(labelText(text)),
};
