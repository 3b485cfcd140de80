import type { Level } from "../../../../src/standards/Level";
import type { Field } from "../../../../src/sheet/TableColumn";
import type { Column } from "./Column";
import type { School, Teachers } from "./School";

type Cell = Column["cell"];
type More = Partial<Pick<Column, "unit" | "factor" | "basis" | "sums">>;

/** A column that the check should know. */
export function known(
  path: string | readonly string[],
  field: Field,
  cell: Cell,
  more: More = {},
): Column {
  return { path: typeof path === "string" ? [path] : path, field, cell, ...more };
}

/** A column that means nothing to the check. */
export function other(path: string | readonly string[], cell: Cell, more: More = {}): Column {
  return { path: typeof path === "string" ? [path] : path, cell, ...more };
}

const SUMS = { sums: true };

/** Figures of a school by what they are, for the cells of columns. */
export const figures = {
  pupils: (level: Level) => (school: School) => school.pupils[level],
  allPupils: (school: School) =>
    school.pupils.primary + school.pupils.junior + school.pupils.senior,
  above: (level: Level) => (school: School) => aboveDegree(school, level),
  teacher: (level: Level, kind: keyof Teachers) => (school: School) => school.teachers[level][kind],
  titled: (level: Level) => (school: School) => {
    const { intermediate, associateSenior, fullSenior } = school.teachers[level];
    return intermediate + associateSenior + fullSenior;
  },
  sportsArts: (level: Level) => (school: School) => {
    const { sports, music, fineArt, otherArts } = school.teachers[level];
    return sports + music + fineArt + otherArts;
  },
  /** 艺术 that holds 音乐 and 美术. */
  arts: (level: Level) => (school: School) => {
    const { music, fineArt, otherArts } = school.teachers[level];
    return music + fineArt + otherArts;
  },
  netTeachingArea: ({ stocks }: School) => stocks.teachingArea - stocks.gymArea,
  sportsArea: ({ stocks }: School) => stocks.groundArea + stocks.gymArea,
  equipment:
    (factor: number) =>
    ({ stocks }: School) =>
      Number((stocks.equipmentYuan / factor).toFixed(6)),
};

function aboveDegree(school: School, level: Level): number {
  const { college, bachelor, master, doctor } = school.teachers[level];
  return bachelor + master + doctor + (level === "primary" ? college : 0);
}

/** The columns of a plain table of one level, with its seven stocks ready-made; `money`: the equipment's heading. */
export function plainColumns(
  level: Level,
  money: { heading: string; factor: number; unit?: string } = {
    heading: "教学仪器设备值（万元）",
    factor: 10_000,
  },
): Column[] {
  return [
    known("学校名称", "schoolName", (school) => school.name),
    known("办学类型", "schoolType", (school) => school.type),
    known("在校生数", "pupils", figures.pupils(level), { unit: "人", ...SUMS }),
    ...plainStocks(level, money),
  ];
}

/** L1–L7 as a county asks its schools for them. */
export function plainStocks(
  level: Level,
  money: { heading: string; factor: number; unit?: string } = {
    heading: "教学仪器设备值（万元）",
    factor: 10_000,
  },
): Column[] {
  const people = { unit: "人", ...SUMS };
  return [
    known("高于规定学历教师数", "aboveDegreeTeachers", figures.above(level), people),
    known("县级以上骨干教师数", "backboneTeachers", figures.teacher(level, "backbone"), people),
    known("体育、艺术专任教师数", "sportsArtTeachers", figures.sportsArts(level), people),
    known("教学及辅助用房面积", "teachingArea", figures.netTeachingArea, { unit: "㎡", ...SUMS }),
    known("体育运动场馆面积", "sportsArea", figures.sportsArea, { unit: "㎡", ...SUMS }),
    known(money.heading, "equipmentValue", figures.equipment(money.factor), {
      ...SUMS,
      factor: money.factor,
      ...(money.unit !== undefined && { unit: money.unit }),
    }),
    known("网络多媒体教室数", "multimediaRooms", ({ stocks }) => stocks.multimedia, {
      unit: "间",
      ...SUMS,
    }),
  ];
}

/** What 2012 asks for besides: computers, books, teachers, titles. */
export function basicStocks(level: Level): Column[] {
  const people = { unit: "人", ...SUMS };
  return [
    known("计算机台数", "computers", ({ stocks }) => stocks.computers, { unit: "台", ...SUMS }),
    known("图书册数", "books", ({ stocks }) => stocks.books, { unit: "册", ...SUMS }),
    known("专任教师数", "teachers", figures.teacher(level, "all"), people),
    known("中级及以上专业技术职务教师数", "seniorTitleTeachers", figures.titled(level), people),
  ];
}

/** 序号. */
export const indexColumn: Column = other("序号", (_school, place) => place + 1);
