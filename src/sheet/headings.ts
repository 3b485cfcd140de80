import type { Field } from "./TableColumn";

/** The heading that asks the other way round: 是 under it means that the unit does not count as a school. */
export const NOT_COUNTED = "不计校数";

/**
 * What columns are called in county workbooks, after normaliseHeading. Only whole headings count: a guess at a part
 * of a heading would turn 其中：女教师 into 教师. Source: field names and synonyms of the statistics exports and of
 * published county tables.
 */
export const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  schoolName: [
    ..."学校(机构)名称 学校(单位)名称 学校名称 学校 校名 单位名称 机构名称 学校全称 schoolname school nameofschool name".split(
      " ",
    ),
  ],
  schoolCode: [
    ..."学校(机构)标识码 标识码 学校标识码 机构标识码 学校代码 机构代码 统计代码 schoolcode schoolid".split(
      " ",
    ),
  ],
  schoolType: [
    ..."学校(机构)办学类型 办学类型 学校类型 学校类别 类别 类型 schooltype type typeofschool".split(
      " ",
    ),
  ],
  level: [..."学段 层次 教育阶段 level schoollevel stage".split(" ")],
  counted: [..."是否计校数 计校数 计校标识 计校数标识 countedasaschool".split(" "), NOT_COUNTED],
  owner: [
    ..."举办者类型 举办者 办别 办学性质 学校性质 公办/民办 公民办 owner ownership provider".split(
      " ",
    ),
  ],
  township: [
    ..."乡镇 所属乡镇 所在乡镇 乡镇名称 学区 所属学区 乡(镇、街道) 乡镇(街道) 乡镇街道 township".split(
      " ",
    ),
  ],
  county: [
    ..."区县 县区 县 县(市、区) 县(区) 区(县) 所属区县 所属县区 县区名称 区县名称 县级 统计三级 county district".split(
      " ",
    ),
  ],
  prefecture: [..."市州 地市 地级市 设区市 市(州) 所属市 统计二级 prefecture city".split(" ")],
  parentSchool: [
    ..."主校 主校名称 所属学校 所属中心校 所属中心学校 隶属学校 上级学校 中心校 所属主校 parentschool mainschool".split(
      " ",
    ),
  ],
  location: [
    ..."驻地城乡类型 城乡分类 城乡类型 城乡 所在地城乡类型 location urban-rural urban/rural area".split(
      " ",
    ),
  ],
  classes: [..."班数 教学班数 班级数 班级个数 教学班 classes numberofclasses".split(" ")],
  pupils: [
    ..."在校生数 在校学生数 学生数 学生人数 在校人数 在校生 在校学生 在校生人数 在校学生人数 学生总数 在校生总数".split(
      " ",
    ),
    ..."pupils students enrolment enrollment numberofpupils numberofstudents".split(" "),
  ],
  primaryPupils: [
    ..."小学部学生数 小学部在校生数 小学部在校生 小学部学生 小学部 小学在校生数 小学学生数 小学生数 小学在校学生数".split(
      " ",
    ),
    ..."primarypupils primarystudents primary-levelpupils".split(" "),
  ],
  juniorPupils: [
    ..."初中部学生数 初中部在校生数 初中部在校生 初中部学生 初中部 初中在校生数 初中学生数 初中生数 初中在校学生数".split(
      " ",
    ),
    ..."juniorpupils juniorstudents lower-secondarypupils".split(" "),
  ],
  seniorPupils: [
    ..."高中部学生数 高中部在校生数 高中部在校生 高中部学生 高中部 高中在校生数 高中学生数 高中生数 高中在校学生数".split(
      " ",
    ),
    ..."seniorpupils seniorstudents upper-secondarypupils".split(" "),
  ],
  kindergartenPupils: [
    ..."附设幼儿班 附设幼儿班人数 附设幼儿班幼儿数 附设幼儿班在园幼儿数 在园幼儿数 学前班人数 附设学前班人数".split(
      " ",
    ),
  ],
  aboveDegreeTeachers: [
    ..."高于规定学历教师数 高于规定学历教师 高于规定学历的教师数 高学历教师 高学历教师数 高于规定学历教师人数 高于规定学历专任教师数".split(
      " ",
    ),
    ..."teachersabovetherequireddegree above-degreeteachers teachersaboverequireddegree".split(" "),
  ],
  backboneTeachers: [
    ..."县级以上骨干教师数 县级以上骨干教师 县级及以上骨干教师数 县级及以上骨干教师 骨干教师 骨干教师数 区级以上骨干教师数 区级及以上骨干教师数 县(区)级以上骨干教师数 县(区)级以上骨干教师 县(区)级及以上骨干教师数 县(市、区)级以上骨干教师数 区级骨干 区级骨干教师 区级骨干教师数 骨干教师人数".split(
      " ",
    ),
    ..."backboneteachers county-levelbackboneteachers".split(" "),
  ],
  sportsArtTeachers: [
    ..."体育、艺术(美术、音乐)专任教师数 体育、艺术专任教师数 体育艺术专任教师数 体育艺术教师数 体育艺术教师 体艺教师 体艺教师数 音体美教师 音体美教师数 音体美专任教师数 艺体教师 艺体教师数 体艺专任教师数 体育、艺术(音乐、美术)专任教师数".split(
      " ",
    ),
    ..."peandartteachers sportsandartteachers pe,musicandartteachers".split(" "),
  ],
  teachers: [..."专任教师数 专任教师 专任教师人数 teachers full-timeteachers".split(" ")],
  seniorTitleTeachers: [
    ..."中级及以上专业技术职务教师数 中级及以上职称教师数 中级及以上职称教师 中级及以上职称 中级以上职称教师数 中级及以上专任教师数".split(
      " ",
    ),
    ..."intermediate-or-highertitleteachers teacherswithintermediateorhighertitle".split(" "),
  ],
  // A degree, title or subject alone is no field: what stands over it must say that teachers are counted.
  collegeTeachers: [
    ..."专科学历教师 专科学历教师数 专科毕业教师数 专科教师数 大专学历教师数".split(" "),
  ],
  bachelorTeachers: [..."本科学历教师 本科学历教师数 本科毕业教师数 本科教师数".split(" ")],
  masterTeachers: [..."硕士学历教师数 硕士教师数 硕士研究生教师数 硕士研究生学历教师数".split(" ")],
  doctorTeachers: [..."博士学历教师数 博士教师数 博士研究生教师数 博士研究生学历教师数".split(" ")],
  postgraduateTeachers: [
    ..."研究生学历教师 研究生学历教师数 研究生教师数 研究生毕业教师数".split(" "),
  ],
  intermediateTitleTeachers: [..."中级职称教师 中级职称教师数 一级教师数 中级教师数".split(" ")],
  associateSeniorTitleTeachers: [
    ..."副高级职称教师数 高级教师数 副高级教师数 副高职称教师数".split(" "),
  ],
  fullSeniorTitleTeachers: [..."正高级职称教师数 正高级教师数 正高职称教师数".split(" ")],
  sportsTeachers: [
    ..."体育教师 体育教师数 体育专任教师 体育专任教师数 体育与健康教师数".split(" "),
  ],
  artsTeachers: [..."艺术教师 艺术教师数 艺术专任教师 艺术专任教师数".split(" ")],
  musicTeachers: [..."音乐教师 音乐教师数 音乐专任教师 音乐专任教师数".split(" ")],
  fineArtTeachers: [..."美术教师 美术教师数 美术专任教师 美术专任教师数".split(" ")],
  teachingArea: [
    ..."教学及辅助用房面积 教学及辅助用房 教辅用房面积 教辅用房 教学辅助用房面积 教学辅助用房 教学用房面积".split(
      " ",
    ),
    ..."teachingarea teachingandauxiliaryarea teachingandauxiliaryfloorarea".split(" "),
  ],
  gymArea: [
    ..."室内体育用房面积 室内体育用房 体育馆面积 体育馆 风雨操场面积 风雨操场 gymarea gym indoorgymarea".split(
      " ",
    ),
  ],
  sportsArea: [
    ..."体育运动场馆面积 体育运动场(馆)面积 体育运动场馆 运动场馆面积 体育场馆面积".split(" "),
    ..."sportsarea sportsgroundandgymarea".split(" "),
  ],
  // Without the gym, which has a column of its own in the statistics.
  sportsGroundArea: [
    ..."运动场地面积 运动场地 体育场地面积 体育场地 运动场面积 操场面积 sportsgroundarea sportsground".split(
      " ",
    ),
  ],
  equipmentValue: [
    ..."教学仪器设备值 教学仪器设备资产值 教学仪器设备资产 仪器设备值 教学仪器设备 设备值 教学仪器设备总值".split(
      " ",
    ),
    ..."equipmentvalue teachingequipmentvalue".split(" "),
  ],
  multimediaRooms: [
    ..."网络多媒体教室数 网络多媒体教室 多媒体教室数 多媒体教室 班班通教室 班班通教室数".split(" "),
    ..."multimediarooms multimediaclassrooms networkedmultimediarooms networkedmultimediaclassrooms".split(
      " ",
    ),
  ],
  computers: [
    ..."计算机台数 计算机数 计算机 教学用计算机 教学用计算机台数 数字终端数 computers computer".split(
      " ",
    ),
  ],
  books: [
    ..."图书册数 图书 图书数 图书藏量 藏书量 纸质图书 纸质图书册数 books librarybooks".split(" "),
  ],
};
