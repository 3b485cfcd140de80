import type { Field } from "../TableColumn";

/** Under teachers, these words alone count teachers by degree, title, subject or rank. Source: statistics exports. */
export const TEACHER_LEAVES: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    doctorTeachers: "博士 博士研究生 博士毕业 博士研究生毕业 博士学历",
    masterTeachers: "硕士 硕士研究生 硕士毕业 硕士研究生毕业 硕士学历",
    postgraduateTeachers: "研究生 研究生毕业 研究生学历 研究生及以上 研究生以上",
    bachelorTeachers: "本科 本科毕业 大学本科 大学本科毕业 本科学历 大本",
    collegeTeachers: "专科 专科毕业 大专 大专毕业 专科学历 大学专科 大学专科毕业",
    intermediateTitleTeachers: "中级 中级职称 中级职务 一级 一级教师 中小学一级教师 中小学一级",
    associateSeniorTitleTeachers: "副高级 副高 副高级职称 高级 高级教师 中小学高级教师 中小学高级",
    fullSeniorTitleTeachers: "正高级 正高 正高级职称 正高级教师",
    sportsTeachers: "体育 体育与健康 体育课",
    artsTeachers: "艺术 艺术课",
    musicTeachers: "音乐 音乐课",
    fineArtTeachers: "美术 美术课",
    sportsArtTeachers:
      "体育艺术 体育、艺术 音体美 体音美 体艺 体育、艺术(美术、音乐) 体育、音乐、美术",
    aboveDegreeTeachers: "高于规定学历 高于规定学历人数 高学历",
    backboneTeachers: "骨干 县级以上骨干 县级及以上骨干 区级以上骨干 县(区)级以上骨干",
    seniorTitleTeachers: "中级及以上 中级以上 中级及以上职称 中级及以上职务 中级及以上专业技术职务",
  }).flatMap(([field, names]) => names.split(" ").map((name) => [name, field as Field] as const)),
);

/** What counts teachers, when it stands over a column. 教职工 alone are more than teachers. */
export const OVER_TEACHERS =
  /专任教师|任课教师|教师数|教师人数|教师情况|教师(学历|职称|职务|学科)|^教师$|^(小学|初中)(部|阶段)?教师$|师资|teachers/u;

/** A group that makes a column something else than what its own heading says. */
export const OTHER_THINGS =
  /女|代课|兼任|外聘|临聘|聘请|兼职|新增|增加|减少|上学年|上年|去年|往年|危房|危险|租|借用|非产权|非学校产权|独立使用外|离退|毕业生|毕业学生|招生|预计|随迁|留守|寄宿|住宿|残疾|学前|幼儿|附设|少数民族|党员|校长|行政|教辅人员|工勤|需|缺|应配|差额|缺额|标准|规划|非专任|拟建|在建|新建|扩建|改建|改造|施工|报废|不达标|副本|人均|达标率|比例|占比|增长|^每|变动|异动|转入|转出|休学|退学|复学|辍学|^其他(教师|人员|学生)?$/u;

/** Groups that say nothing against what stands under them. */
export const NEUTRAL =
  /^(学校)?(基本|基础)(情况|信息|数据|条件)$|^学校(情况|信息|概况)?$|^(办学|教学|生活|硬件|软件)?条件$|情况$|信息$|^按.*分$|^其中$|^艺术$|^总?计$|^合计$|资源配置|指标|校舍|建筑面积|占地面积|用房|场地|固定资产|资产|设备|教职工|教师|师资|学生|在校生|图书|计算机|数字终端|信息化|装备|教室|本学年|学年初|期末|数据$|统计|优质均衡|基本均衡|产权|学校产权|职称|职务|学历|学科|课程|^(小学|初中|高中)(部|阶段|学段|教育)?$|^(普通)?(初中|高中)$|^(生均|每百名学生(拥有)?|每百人)|school|pupils|students|teachers|area|resources|equipment|basic/u;

/** Groups that say that what stands under them was divided by pupils already. */
export const PER_PUPIL_GROUP = /^(生均|每生|平均每生)(数|值|面积)?$/u;
export const PER_HUNDRED_GROUP = /^(每百名(学生)?(拥有)?(数)?|百名学生拥有|每百人(拥有)?|每百生)$/u;

/** Groups of figures: 类别 under 校舍安全 is no type of school, 县级 under 骨干教师数 no county. */
export const OVER_FIGURES =
  /教师|教职工|师资|骨干|职称|学历|学生|在校生|校舍|用房|建筑|面积|场地|设备|仪器|装备|资产|图书|计算机|终端|教室|经费|资金|安全|危房|食堂|宿舍|厕所|数$|teachers|pupils|students|area|equipment|rooms|books|computers/u;

/** Groups that hold what a school is beside its figures: 学校及学生情况. */
export const OVER_SCHOOL = /^学校(及|和|与|、|基本|概|情|信)|基本(情况|信息)/u;

/** Headings that say themselves that they are about the school or its place, whatever stands over them. */
export const OF_SCHOOL =
  /学校|校名|主校|办学|举办|机构|单位|标识码|代码|所属|所在|驻地|乡镇|名称|学段|计校|统计|公办|school|township/u;
