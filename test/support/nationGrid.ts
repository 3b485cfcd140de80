import type { CellKind } from "../../src/sheet/CellKind";
import type { CellValue } from "../../src/sheet/CellValue";
import type { SheetGrid } from "../../src/sheet/SheetGrid";

/** 25 columns as the statistics have them. */
export const nationHeadings: readonly string[] = [
  "序号",
  "市州",
  "区县",
  "乡镇",
  "学校名称",
  "学校标识码",
  "办学类型",
  "举办者类型",
  "城乡类型",
  "班数",
  "小学部学生数",
  "初中部学生数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "室内体育用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
  "计算机台数",
  "图书册数",
  "专任教师数",
  "中级及以上职称教师数",
  "备注",
];

const TYPES = ["小学", "小学", "小学", "小学教学点", "初级中学", "九年一贯制学校"] as const;

/** The figures under `nationHeadings` from 高于规定学历教师数 on, of a school with 1,000 pupils. */
const PER_THOUSAND = [50, 13, 11, 5400, 250, 9000, 240, 26, 120, 25_000, 62, 33];
const WITH_DECIMALS = new Set([3, 4, 5, 6]);
const COUNTIES_PER_PREFECTURE = 14;

/**
 * A table of many counties, seeded: primary schools, teaching points, junior and nine-year schools, 14 counties to a
 * prefecture. Every county has a 第1小学, some figures are missing. `withSums`: under each county stands the sum of its
 * schools, called 本县各校.
 */
export function nationGrid(schools: number, counties: number, withSums = false): SheetGrid {
  let state = 20_170_519;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const values: CellValue[][] = [[...nationHeadings]];
  for (let county = 0; county < counties; county++) {
    const from = Math.floor((county * schools) / counties);
    const to = Math.floor(((county + 1) * schools) / counties);
    const place = [
      `第${Math.floor(county / COUNTIES_PER_PREFECTURE) + 1}市`,
      `第${county + 1}县`,
    ] as const;
    const rows: CellValue[][] = [];
    for (let index = from; index < to; index++) rows.push(schoolRow(index, index - from, place));
    for (const row of rows) values.push(row);
    if (withSums) values.push(sumOf(rows, place));
  }
  return {
    sheetName: "全国",
    firstRow: 0,
    firstColumn: 0,
    values,
    kinds: values.map((row) => row.map(kindOf)),
  };

  function schoolRow(
    index: number,
    number: number,
    [prefecture, county]: readonly [string, string],
  ): CellValue[] {
    const type = TYPES[Math.floor(random() * TYPES.length)]!;
    const size = random();
    const pupils =
      type === "小学教学点" ? 20 + Math.floor(size * 80) : 60 + Math.floor(size * 1900);
    const isJunior = type === "初级中学";
    const junior = type === "九年一贯制学校" ? 40 + Math.floor(random() * 800) : 0;
    const richness = 0.9 + 0.9 * random();
    return [
      index + 1,
      prefecture,
      county,
      `第${1 + (index % 9)}乡`,
      `第${number + 1}${isJunior ? "初级中学" : junior > 0 ? "学校" : "小学"}`,
      String(2_100_000_000 + index),
      type,
      random() < 0.05 ? "10 民办" : "7 县级教育",
      ["城区", "镇区", "乡村"][index % 3]!,
      Math.ceil((pupils + junior) / 45),
      isJunior ? "" : pupils,
      isJunior ? pupils : junior > 0 ? junior : "",
      ...PER_THOUSAND.map((each, column) => {
        if (random() < 0.0005) return "";
        const stock = (each * (pupils + junior) * richness * (0.8 + 0.5 * random())) / 1000;
        return WITH_DECIMALS.has(column) ? Math.round(stock * 100) / 100 : Math.ceil(stock);
      }),
      "",
    ];
  }
}

function sumOf(
  rows: readonly (readonly CellValue[])[],
  [prefecture, county]: readonly [string, string],
): CellValue[] {
  return nationHeadings.map((heading, column) => {
    if (heading === "市州") return prefecture;
    if (heading === "区县") return county;
    if (heading === "学校名称") return "本县各校";
    if (column < nationHeadings.indexOf("班数") || heading === "备注") return "";
    return Math.round(rows.reduce((sum, row) => sum + Number(row[column]), 0) * 100) / 100;
  });
}

function kindOf(value: CellValue): CellKind {
  return value === "" ? "empty" : typeof value === "number" ? "number" : "text";
}
