import { readHeading } from "../readHeading";
import { isNarrowerGroup } from "./isNarrowerGroup";

const ABOUT_THE_SCHOOL =
  /情况|条件|信息|师资|教师|教职工|学生|校舍|设备|基本|资源|面积|用房|装备|队伍|规模|概况|数据|指标|其中$|teacher|pupil|building|basic/iu;
/** Whether words over labels merely arrange them: 师资情况 over 专任教师数, but not 附设幼儿班 over 在校生数. */
export function isNeutralGroup(text: string): boolean {
  if (isNarrowerGroup(text)) return false;
  const field = readHeading(text)?.field;
  return ABOUT_THE_SCHOOL.test(text) || field === "teachers" || field === "pupils";
}
