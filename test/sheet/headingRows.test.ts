import type { CellValue } from "../../src/sheet/CellValue";
import { readPath } from "../../src/sheet/columns/readPath";
import { recogniseHeading } from "../../src/sheet/recogniseHeading";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import { headings2017, schoolRow } from "../support/countyTable";
import { gridOf } from "../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, sheet = "小学"): ReturnType<typeof recogniseSchoolTable> =>
  recogniseSchoolTable(gridOf(sheet, rows));

function tableOf(rows: Rows, sheet?: string): SchoolTable {
  const result = read(rows, sheet);
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

describe("a row that numbers the columns", () => {
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
  const numbered: Rows = [
    ["甲", "乙", ...upTo(8)],
    ["栏次", "", ...upTo(8)],
    ["", "", ...upTo(8)],
    upTo(10),
    upTo(10).map(String),
    upTo(10).map((place) => `(${place})`),
    upTo(10).map((place) => `（${place}）`),
    upTo(10).map((place) => `L${place}`),
    [..."①②③④⑤⑥⑦⑧⑨⑩"],
    [..."ABCDEFGHIJ"],
    ["甲", "乙", 1, 2, 3, "4=2/1", "5", "6", "7", "8"],
    ["—", "—", ...upTo(8)],
  ];

  test.each(numbered.map((row) => [row]))("%j is part of the headings", (row) => {
    const table = tableOf([headings2017, row, schoolRow("甲小学")]);
    expect(table.rows.map(({ name }) => name)).toEqual(["甲小学"]);
    expect(table.leftOut).toMatchObject([{ row: 1, reason: "heading" }]);
    expect(table.unreadable).toEqual([]);
  });

  test("beside a row of units, in either order, and again on the next page", () => {
    const units = ["", "", "人", "人", "人", "人", "㎡", "㎡", "万元", "间"];
    const numbers = ["甲", "乙", ...upTo(8)];
    for (const both of [
      [units, numbers],
      [numbers, units],
    ]) {
      const table = tableOf([
        headings2017,
        ...both,
        schoolRow("甲小学"),
        headings2017,
        ...both,
        schoolRow("乙小学"),
      ]);
      expect(table.rows.map(({ name }) => name)).toEqual(["甲小学", "乙小学"]);
      expect(table.leftOut.map(({ reason }) => reason)).toEqual(Array(5).fill("heading"));
    }
  });

  test("a school whose figures happen to count up is a school", () => {
    const headings = ["学校名称", "在校生数", "班数", "骨干教师数", "图书册数"];
    expect(tableOf([headings, ["云岭", 1, 2, 3, 4]]).rows).toHaveLength(1);
    expect(tableOf([headings, ["甲", 1, 2, "", ""]]).rows).toHaveLength(1);
    expect(tableOf([headings, ["甲", 1, 2, 4, 5]]).rows).toHaveLength(1);
    expect(tableOf([headings, ["甲小学", 9, 9, 9, 9], ["乙", 1, 2, 3, 4]]).rows).toHaveLength(2);
  });
});

describe("headings in several rows are read by their whole paths", () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      "the second row goes on",
      [
        ["学校名称", "在校生数", "专任教师", ""],
        ["", "", "计", "其中:骨干"],
        ["甲小学", 1000, 60, 20],
      ],
      ["schoolName", "pupils", "teachers", "backboneTeachers"],
    ],
    [
      "only the school's name in the first",
      [
        ["示范县小学"],
        ["序号", "学校名称", "基本情况", "", "师资", ""],
        ["", "", "在校生数", "班数", "专任教师数", "骨干教师数"],
        [1, "甲小学", 1000, 24, 60, 20],
      ],
      ["schoolName", "pupils", "classes", "teachers", "backboneTeachers"],
    ],
    [
      "the school's name in the second",
      [
        ["", "在校生数", "专任教师数", ""],
        ["学校名称", "计", "计", "其中:骨干"],
        ["甲小学", 1000, 60, 20],
      ],
      ["schoolName", "pupils", "teachers", "backboneTeachers"],
    ],
    [
      "the name repeated in both",
      [
        ["学校名称", "在校生数", "专任教师", "专任教师"],
        ["学校名称", "在校生数", "计", "其中:骨干"],
        ["甲小学", 1000, 60, 20],
      ],
      ["schoolName", "pupils", "teachers", "backboneTeachers"],
    ],
    [
      "three rows and a row of units",
      [
        ["学校名称", "在校生数", "专任教师", ""],
        ["", "", "按学历分", ""],
        ["", "", "本科", "专科"],
        ["", "", "人", "人"],
        ["甲小学", 1000, 60, 20],
      ],
      ["schoolName", "pupils", "bachelorTeachers", "collegeTeachers"],
    ],
  ])("%s", (_, rows, fields) => {
    expect(tableOf(rows).columns.map(({ field }) => field)).toEqual(fields);
    expect(tableOf(rows).rows.map(({ name }) => name)).toEqual(["甲小学"]);
  });

  test.each<[string, string | undefined]>([
    ["在校生数>合计", "pupils"],
    ["在校生数>其中：女", undefined],
    ["在校生数>小学>计", "primaryPupils"],
    ["在校生数（人）>初中部", "juniorPupils"],
    ["高中>在校生数", "seniorPupils"],
    ["教职工数>专任教师>计", "teachers"],
    ["教职工数>专任教师>其中:女", undefined],
    ["教职工数>代课教师>本科", undefined],
    ["校长>本科", undefined],
    ["教职工>本科", undefined],
    ["专任教师>#按学历分>博士研究生", "doctorTeachers"],
    ["专任教师>按学历分>专科毕业", "collegeTeachers"],
    ["专任教师>#按授课课程分>体育与健康", "sportsTeachers"],
    ["专任教师>#按授课课程分>艺术>计", "artsTeachers"],
    ["专任教师>#按授课课程分>艺术>音乐", "musicTeachers"],
    ["专任教师>按专业技术职务分>副高级", "associateSeniorTitleTeachers"],
    ["教师学历>本科", "bachelorTeachers"],
    ["代课教师学历>本科", undefined],
    ["专任教师职称>高级", "associateSeniorTitleTeachers"],
    ["专任教师职称>一级", "intermediateTitleTeachers"],
    ["本学年校舍建筑面积（平方米）>教学及辅助用房>计", "teachingArea"],
    ["本学年校舍建筑面积（平方米）>教学及辅助用房>室内体育用房", "gymArea"],
    ["校舍建筑面积>教学及辅助用房>其中:危房", undefined],
    ["占地面积及其他办学条件>占地面积（平方米）>其中>运动场地面积", "sportsGroundArea"],
    ["占地面积>绿化用地面积", undefined],
    ["固定资产总值（万元）>教学仪器设备资产值>计", "equipmentValue"],
    ["固定资产总值（万元）>教学仪器设备资产值>其中：当年新增", undefined],
    ["计算机数（台）>计", "computers"],
    ["计算机数（台）>其中:教学用计算机", undefined],
    ["小学教师（人）>高于规定学历教师数", "aboveDegreeTeachers"],
    ["图书（册）>计", "books"],
    ["在校生数>图书册数", undefined],
    ["图书>面积", undefined],
    ["每百名学生拥有>高于规定学历教师数", "aboveDegreeTeachers"],
    ["非专任教师>本科", undefined],
    ["拟建校舍>教学及辅助用房面积", undefined],
    ["改造后用房>教学及辅助用房面积", undefined],
    ["骨干教师数>县级", undefined],
    ["骨干教师数>县级及以上", "backboneTeachers"],
    ["专任教师>职称>层次", undefined],
    ["校舍安全>类别", undefined],
    ["基本情况>类别", "schoolType"],
    ["所在地>县", "county"],
    ["学生情况>所属乡镇", "township"],
    ["学校及学生情况>类别", "schoolType"],
  ])("%s is %s", (path, field) => {
    const named = readPath(path.split(">"));
    expect(named?.field).toBe(field);
    if (named) expect(named.confidence).toBe("certain");
  });

  test("a group that is not known makes a column likely, and the user is asked", () => {
    expect(readPath(["奇怪的一组", "图书册数"])).toMatchObject({ confidence: "likely" });
    expect(
      read([
        ["学校名称", "在校生数", "奇怪的一组"],
        ["", "", "图书册数"],
        ["甲小学", 1000, 60],
      ]),
    ).toMatchObject({
      questions: [{ code: "columnsUncertain", keys: ["奇怪的一组 › 图书册数"] }],
    });
  });

  test("teachers by rank, 市级 and 县级, make no table of several counties", () => {
    const table = tableOf([
      ["学校名称", "在校生数", "骨干教师数", "", "图书册数"],
      ["", "", "市级", "县级", ""],
      ["甲小学", 1000, 1, 5, 30_000],
      ["乙小学", 800, 1, 6, 30_000],
    ]);
    expect(table.hasCounties).toBe(false);
    expect(table.columns.map(({ field }) => field)).toEqual(["schoolName", "pupils", "books"]);
  });

  test("the unit over a group counts for what stands under it", () => {
    expect(readPath(["固定资产总值（万元）", "教学仪器设备资产值"])).toMatchObject({
      unit: { text: "万元" },
    });
    expect(readPath(["小学", "专任教师", "本科"])).toMatchObject({ level: "primary" });
    expect(readPath(["高中", "专任教师", "本科"])).toBeUndefined();
  });
});

test.each([
  ["2026年在校生数", "pupils"],
  ["2025—2026学年在校学生数", "pupils"],
  ["现有图书册数", "books"],
  ["在校生数（不含附设幼儿班）", "pupils"],
  ["2026年末教学仪器设备值（万元）", "equipmentValue"],
  ["*在校生数", "pupils"],
  ["＊在校生数", "pupils"],
  ["在校生数*", "pupils"],
  ["1.学校名称", "schoolName"],
  ["１．学校名称", "schoolName"],
  ["2、在校生数（人）", "pupils"],
  ["（3）图书册数", "books"],
  ["(3)图书册数", "books"],
  ["③图书册数", "books"],
  ["一、学校名称", "schoolName"],
  ["L2 每百名学生拥有县级以上骨干教师数", "backboneTeachers"],
  ["学校（单位）名称", "schoolName"],
  ["学校（机构）标识码", "schoolCode"],
  ["区级骨干", "backboneTeachers"],
  ["县（区）级以上骨干教师数", "backboneTeachers"],
  ["县（市、区）级以上骨干教师数", "backboneTeachers"],
  ["是否计校数", "counted"],
  ["不计校数", "counted"],
  ["所属乡镇", "township"],
  ["乡（镇、街道）", "township"],
])("%s is %s", (heading, field) => {
  expect(recogniseHeading(heading)).toMatchObject({ field });
});

test("a row with a school's name is no row of units", () => {
  const headings = ["学校名称", "在校生数", "班数", "图书册数"];
  const table = tableOf([headings, ["云岭", "人", "个", "册"], ["甲小学", 9, 9, 9]]);
  expect(table.rows).toHaveLength(2);
});

test("every heading that the statistics use for our fields is known", () => {
  const known: Readonly<Record<string, string>> = {
    schoolName: "学校(机构)名称 学校名称 校名 单位名称 学校 机构名称",
    schoolCode: "学校(机构)标识码 标识码 学校标识码 学校代码 机构代码 统计代码",
    schoolType: "学校(机构)办学类型 办学类型 学校类型 学校类别 类别",
    counted: "是否计校数 不计校数 计校标识",
    owner: "举办者类型 举办者 办别 办学性质 公办/民办",
    township: "乡镇 所属乡镇 学区 乡(镇、街道)",
    location: "驻地城乡类型 城乡分类 城乡类型 城乡",
    pupils: "在校生数 在校学生数 学生数 学生人数 在校人数 在校生",
    classes: "班数 教学班数 班级数 班级个数",
    teachers: "专任教师数 专任教师",
    aboveDegreeTeachers: "高于规定学历教师数 高学历教师",
    seniorTitleTeachers: "中级及以上职称",
    backboneTeachers: "县级及以上骨干教师数 骨干教师 县级以上骨干教师 区级骨干",
    sportsArtTeachers: "音体美教师 艺体教师 体艺教师",
    teachingArea: "教学及辅助用房面积 教辅用房 教学辅助用房 教学用房面积",
    gymArea: "室内体育用房 体育馆面积 风雨操场",
    sportsGroundArea: "运动场地面积 体育场地 运动场面积 操场面积",
    sportsArea: "体育运动场馆面积",
    equipmentValue: "教学仪器设备资产值(万元) 教学仪器设备值 仪器设备值 设备值(元)",
    books: "图书(册) 图书册数 藏书量 纸质图书",
    computers: "计算机数(台) 计算机台数 教学用计算机 数字终端数",
    multimediaRooms: "网络多媒体教室(间) 多媒体教室 班班通教室 多媒体教室数",
  };
  const unknown = Object.entries(known).flatMap(([field, names]) =>
    names.split(" ").filter((name) => recogniseHeading(name)?.field !== field),
  );
  expect(unknown).toEqual([]);
});

test("the total is preferred to the ready-made figure that stands before it", () => {
  const headings = ["学校名称", "在校生数", "生均教学及辅助用房面积", "教学及辅助用房面积"];
  const table = tableOf([headings, ["甲小学", 100, 4.5, 450]]);
  expect(table.columns.filter(({ field }) => field === "teachingArea")).toMatchObject([
    { column: 3, basis: "total" },
  ]);
});
