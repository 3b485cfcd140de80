import { readHeading } from "../readHeading";

const ABOUT_THE_SCHOOL =
  /情况|条件|信息|师资|教师|教职工|学生|校舍|设备|基本|资源|面积|用房|装备|队伍|规模|概况|数据|指标|其中$|teacher|pupil|building|basic/iu;
/** Words that make the figures under them others than the school's own. */
const NARROWER =
  /幼|学前|小学|初中|高中|附设|特教|女|少数|寄宿|留守|随迁|上年|上学年|去年|计划|规划|拟|新增|外聘|临时|代课|兼职|离退休|危房|租|借|在建|独立|教学点|分校|校区|民办|教育局|全县|全乡/u;

/** Whether words over labels merely arrange them: 师资情况 over 专任教师数, but not 附设幼儿班 over 在校生数. */
export function isNeutralGroup(text: string): boolean {
  if (NARROWER.test(text)) return false;
  const field = readHeading(text)?.field;
  return ABOUT_THE_SCHOOL.test(text) || field === "teachers" || field === "pupils";
}
