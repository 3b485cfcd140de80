import type { Level } from "../../../../src/standards/Level";
import type { Column } from "./Column";
import { figures, known, other } from "./columns";
import type { School } from "./School";

const SUMS = { sums: true };

/** A part of a whole that nobody asks for: so many hundredths of it. */
const part =
  (of: (school: School) => number, hundredths: number) =>
  (school: School): number =>
    Math.floor((of(school) * hundredths) / 100);

/** The columns of an export of the statistics system for one level, headings over up to four rows. */
export function statisticsColumns(level: Level): Column[] {
  return [...identity(), ...people(level), ...teachers(level), ...conditions()];
}

function identity(): Column[] {
  return [
    known("统计三级", "county", (school) => school.county),
    known("学校（机构）标识码", "schoolCode", (school) => school.code),
    known("学校（机构）名称", "schoolName", (school) => school.name),
    known("学校（机构）办学类型", "schoolType", (school) => school.type),
    known("举办者类型", "owner", (school) => school.owner),
    known("驻地城乡类型", "location", (school) => school.place),
    known("是否计校数", "counted", (school) => (school.counted ? "是" : "否")),
  ];
}

function people(level: Level): Column[] {
  const pupils = figures.pupils(level);
  return [
    known("班数（个）", "classes", (school) => school.classes, SUMS),
    known(["在校生数", "合计"], "pupils", pupils, SUMS),
    other(["在校生数", "其中:女"], part(pupils, 47), SUMS),
    other(["教职工数", "合计"], (school) => school.teachers[level].all + 4, SUMS),
    other(["教职工数", "其中:女"], part(figures.teacher(level, "all"), 62), SUMS),
  ];
}

function teachers(level: Level): Column[] {
  const of = (kind: Parameters<typeof figures.teacher>[1]): Column["cell"] =>
    figures.teacher(level, kind);
  const degree = ["专任教师", "#按学历分"];
  const title = ["专任教师", "#按专业技术职务分"];
  const subject = ["专任教师", "#按授课课程分"];
  return [
    known(["专任教师", "计"], "teachers", of("all"), SUMS),
    other(["专任教师", "其中:女"], part(figures.teacher(level, "all"), 60), SUMS),
    known([...degree, "博士研究生"], "doctorTeachers", of("doctor"), SUMS),
    known([...degree, "硕士研究生"], "masterTeachers", of("master"), SUMS),
    known([...degree, "本科"], "bachelorTeachers", of("bachelor"), SUMS),
    known([...degree, "专科"], "collegeTeachers", of("college"), SUMS),
    other([...degree, "高中阶段"], belowCollege(level), SUMS),
    known([...title, "正高级"], "fullSeniorTitleTeachers", of("fullSenior"), SUMS),
    known([...title, "副高级"], "associateSeniorTitleTeachers", of("associateSenior"), SUMS),
    known([...title, "中级"], "intermediateTitleTeachers", of("intermediate"), SUMS),
    other([...title, "助理级"], part(figures.teacher(level, "all"), 20), SUMS),
    other([...subject, "语文"], part(figures.teacher(level, "all"), 25), SUMS),
    known([...subject, "体育与健康"], "sportsTeachers", of("sports"), SUMS),
    known([...subject, "艺术", "计"], "artsTeachers", figures.arts(level), SUMS),
    known([...subject, "艺术", "音乐"], "musicTeachers", of("music"), SUMS),
    known([...subject, "艺术", "美术"], "fineArtTeachers", of("fineArt"), SUMS),
    known("县级及以上骨干教师数", "backboneTeachers", of("backbone"), SUMS),
  ];
}

const belowCollege =
  (level: Level) =>
  ({ teachers: { [level]: of } }: School): number =>
    of.all - of.college - of.bachelor - of.master - of.doctor;

function conditions(): Column[] {
  const building = "本学年校舍建筑面积（平方米）";
  const ground = "占地面积及其他办学条件";
  const land = [ground, "占地面积（平方米）"];
  const assets = [ground, "固定资产总值（万元）"];
  const equipment = figures.equipment(10_000);
  return [
    other([building, "合计"], ({ stocks }) => Math.round(stocks.teachingArea * 1.6), SUMS),
    known(
      [building, "教学及辅助用房", "计"],
      "teachingArea",
      ({ stocks }) => stocks.teachingArea,
      SUMS,
    ),
    other([building, "教学及辅助用房", "教室"], part(netArea, 55), SUMS),
    known(
      [building, "教学及辅助用房", "室内体育用房"],
      "gymArea",
      ({ stocks }) => stocks.gymArea,
      SUMS,
    ),
    other([building, "行政办公用房"], part(netArea, 12), SUMS),
    other([...land, "计"], ({ stocks }) => stocks.groundArea * 3, SUMS),
    other([...land, "其中", "绿化用地面积"], ({ stocks }) => Math.floor(stocks.groundArea / 2), SUMS),
    known(
      [...land, "其中", "运动场地面积"],
      "sportsGroundArea",
      ({ stocks }) => stocks.groundArea,
      SUMS,
    ),
    known([ground, "图书（册）"], "books", ({ stocks }) => stocks.books, SUMS),
    known([ground, "计算机数（台）", "计"], "computers", ({ stocks }) => stocks.computers, SUMS),
    other(
      [ground, "计算机数（台）", "其中:教学用计算机"],
      part(({ stocks }) => stocks.computers, 85),
      SUMS,
    ),
    known(
      [ground, "网络多媒体教室（间）"],
      "multimediaRooms",
      ({ stocks }) => stocks.multimedia,
      SUMS,
    ),
    other([...assets, "计"], (school) => Number((equipment(school) * 8).toFixed(2)), SUMS),
    known([...assets, "教学仪器设备资产值", "计"], "equipmentValue", equipment, {
      ...SUMS,
      factor: 10_000,
    }),
    other(
      [...assets, "教学仪器设备资产值", "其中:当年新增"],
      (school) => Number((equipment(school) / 20).toFixed(2)),
      SUMS,
    ),
  ];
}

const netArea = ({ stocks }: School): number => stocks.teachingArea - stocks.gymArea;
