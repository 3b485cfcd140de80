import { Fraction } from "../../oracle/Fraction";
import type { Field } from "../../../src/sheet/TableColumn";
import { exactStock } from "../truth/exactValue";
import { shownText } from "../truth/exactText";
import { indexColumn, known } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import type { School } from "./build/School";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

const COLUMNS: readonly (readonly [id: string, per: 1 | 100, field: Field, heading: string])[] = [
  ["L1", 100, "aboveDegreeTeachers", "每百名学生拥有高于规定学历教师数（人）"],
  ["L2", 100, "backboneTeachers", "每百名学生拥有县级以上骨干教师数（人）"],
  ["L3", 100, "sportsArtTeachers", "每百名学生拥有体育、艺术（美术、音乐）专任教师数（人）"],
  ["L4", 1, "teachingArea", "生均教学及辅助用房面积（㎡）"],
  ["L5", 1, "sportsArea", "生均体育运动场馆面积（㎡）"],
  ["L6", 1, "equipmentValue", "生均教学仪器设备值（元）"],
  ["L7", 100, "multimediaRooms", "每百名学生拥有网络多媒体教室数（间）"],
];

/** The schools did the division: figures per pupil and per hundred, rounded to two decimals as 表Ⅱ-2 prints them. */
export function readyMade(): MadeWorkbook {
  const schools = seededSchools({
    seed: 4123,
    primary: 24,
    weak: { 4: { L4: 0.9 }, 15: { L6: 0.8 } },
  });
  const sheet = new SheetPlan("表Ⅱ-2（小学）");
  const columns = [
    indexColumn,
    known("学校名称", "schoolName", (school) => school.name),
    known("举办者类型", "owner", () => 7),
    known("在校生数", "pupils", (school) => school.pupils.primary),
    known("班级数", "classes", (school) => school.classes),
    ...COLUMNS.map(([id, per, field, heading]) =>
      known(heading, field, (school) => Number(printed(school, id)), {
        basis: per === 1 ? "perPupil" : "perHundred",
      }),
    ),
  ];
  titleAbove(sheet, 0, 0, columns.length, "县域义务教育优质均衡发展小学资源配置情况");
  const table = placeTable(sheet, { top: 1, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows: "Ready-made figures per pupil and per hundred pupils are taken as they stand",
      checks: [
        {
          sheet: sheet.name,
          standard: "2017",
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary"],
            readyMade: (school, id) => Fraction.ofDecimal(printed(school, id)),
          }),
        },
      ],
    },
  };
}

function printed(school: School, id: string): string {
  const per = COLUMNS.find(([each]) => each === id)![1];
  const value = exactStock(school, "primary", id).times(Fraction.of(BigInt(per)));
  return shownText(value.over(Fraction.of(BigInt(school.pupils.primary))), 2);
}
