import fc from "fast-check";
import { assessTable } from "../../src/assessment/assessTable";
import type { CellValue } from "../../src/sheet/CellValue";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { headings2017, schoolRow } from "../support/countyTable";
import { gridOf } from "../support/gridOf";

type Row = readonly CellValue[];

function tableOf(
  rows: readonly Row[],
  headings: readonly CellValue[] = headings2017,
  sheet = "小学办学条件",
): SchoolTable {
  const result = recogniseSchoolTable(gridOf(sheet, [headings, ...rows]));
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

const schoolsOf = (rows: readonly Row[]): string[] => tableOf(rows).rows.map(({ name }) => name);
const leftOutOf = (rows: readonly Row[]): unknown[] =>
  tableOf(rows).leftOut.map(({ name, reason, hasFigures }) => [name, reason, hasFigures ?? false]);

/** A school with figures of its own, none of them the sum of others'. */
const own = (name: string, place: number): CellValue[] =>
  schoolRow(name).map((value, column) =>
    typeof value === "number" ? Math.round(value * (1 + 0.31 * place) + place * column) : value,
  );

/** What a clerk's =SUM gives, under a name of its own. */
const sumOf = (name: string, rows: readonly Row[], type: CellValue = ""): CellValue[] =>
  headings2017.map((_, column) => {
    if (column === 0) return name;
    if (column === 1) return type;
    const sum = rows.reduce((so, row) => so + Number(row[column]), 0);
    return Math.round(sum * 1e6) / 1e6;
  });

const town = [own("东街小学", 0), own("西街小学", 1)];
const village = [own("河口小学", 2), own("石桥小学", 3), own("柳湾小学", 5)];
const all = [...town, ...village];
const names = all.map(([name]) => name);

test.each([
  "全县小学",
  "小学计",
  "学校数合计4",
  "小学",
  "计",
  "示范县",
  "城区小学",
  "农村小学",
  "城关中心校",
  "城关学区",
  "本表各校",
])("%s that holds the sum of all schools is a total, above them or below", (name) => {
  for (const rows of [
    [...all, sumOf(name, all)],
    [sumOf(name, all), ...all],
    [...town, sumOf(name, all), ...village],
    [...all, sumOf(name, all, "小学")],
  ]) {
    expect(schoolsOf(rows)).toEqual(names);
    expect(leftOutOf(rows)).toEqual([[name, "total", false]]);
  }
});

test.each([
  ["城关镇", "河口乡"],
  ["城关学区", "河口学区"],
  ["城关中心校", "河口中心校"],
  ["城区小学", "农村小学"],
  ["城区", "农村"],
])("%s and %s that sum up the schools above or below them are subtotals", (first, second) => {
  const [one, two] = [sumOf(first, town), sumOf(second, village)];
  const total = sumOf("合计", all);
  for (const rows of [
    [...town, one, ...village, two, total],
    [...town, one, ...village, two, sumOf("汇入本表的各校", all)],
    [total, one, ...town, two, ...village],
    [sumOf("本表各校", all), ...town, one, ...village, two],
    [one, ...town, two, ...village, sumOf("本表各校", all)],
  ]) {
    expect(schoolsOf(rows)).toEqual(names);
    expect(tableOf(rows).leftOut).toHaveLength(3);
    expect(tableOf(rows).leftOut.filter(({ hasFigures }) => hasFigures)).toEqual([]);
  }
});

test("two schools are enough for a sum, three rows of it are one sum and two schools", () => {
  expect(schoolsOf([...town, sumOf("城关中心校", town)])).toEqual(["东街小学", "西街小学"]);
});

test("a township of one school shows that school's figures again", () => {
  const [school] = town;
  expect(leftOutOf([...village, school!, sumOf("城关镇", [school!])])).toEqual([
    ["城关镇", "total", false],
  ]);
});

test("sums of one level or of one location under a mixed table", () => {
  const junior = [own("第一中学", 7), own("第二中学", 11)].map((row) =>
    row.map((value, column) => (column === 1 ? "初级中学" : value)),
  );
  const mixed = [town[0]!, junior[0]!, village[0]!, junior[1]!, village[1]!];
  const primary = [town[0]!, village[0]!, village[1]!];
  const rows = [...mixed, sumOf("小学", primary), sumOf("初中", junior), sumOf("合计", mixed)];
  const table = tableOf(rows, headings2017, "2026");
  expect(table.rows).toHaveLength(5);
  expect(table.leftOut.map(({ reason, hasFigures }) => [reason, hasFigures])).toEqual(
    Array(3).fill(["total", undefined]),
  );
});

test("sums of decimals are sums, also rounded to the decimals they show", () => {
  const schools = [
    schoolRow("甲小学", { "教学仪器设备值（万元）": 210.123 }),
    schoolRow("乙小学", { 在校生数: 900, "教学仪器设备值（万元）": 190.456 }),
  ];
  for (const value of [400.579, 400.58, 400.6, 210.123 + 190.456]) {
    const sum = sumOf("本表各校", schools);
    sum[headings2017.indexOf("教学仪器设备值（万元）")] = value;
    expect(leftOutOf([...schools, sum])).toEqual([["本表各校", "total", false]]);
  }
});

test("a sum that carries binary noise is a sum", () => {
  const rows = [0.1, 0.2, 0.3].map((value, place) =>
    schoolRow(`第${place}小学`, { 在校生数: 900 + place, "教学仪器设备值（万元）": value }),
  );
  const sum = sumOf("本表各校", rows);
  sum[headings2017.indexOf("教学仪器设备值（万元）")] = 0.1 + 0.2 + 0.3;
  expect(0.1 + 0.2 + 0.3).toBe(0.6000000000000001);
  expect(leftOutOf([...rows, sum, own("河口小学", 2)])).toEqual([["本表各校", "total", false]]);
});

test("figures without a name that add up are a total and do not keep the verdict open", () => {
  expect(leftOutOf([...all, sumOf("", all)])).toEqual([["", "total", false]]);
});

test("a nameless row's figures count in the sum of all", () => {
  const nameless = own("", 4).map((value, column) => (column === 1 ? "" : value));
  expect(leftOutOf([...all, nameless, sumOf("本表各校", [...all, nameless])])).toEqual([
    ["", "noName", true],
    ["本表各校", "total", false],
  ]);
});

test("zeros prove nothing", () => {
  const headings = ["学校名称", "在校生数", "骨干教师数"];
  const rows: Row[] = [
    ["甲小学", 100, 0],
    ["乙小学", 200, 0],
    ["丙小学", 300, 0],
  ];
  expect(tableOf(rows, headings, "小学").rows).toHaveLength(3);
});

test("subtotals above their schools and the sums of townships below them, in one table", () => {
  const [one, two] = [town, village];
  const three = [own("南坪小学", 13), own("北河小学", 17)];
  const four = [own("东湾小学", 19), own("沙河小学", 23)];
  const half = (name: string, ...blocks: Row[][]): Row => sumOf(name, blocks.flat());
  const rows = [
    ...[half("一片", one), ...one, half("二片", two), ...two, half("东部各校", one, two)],
    ...[half("三片", three), ...three, half("四片", four), ...four, half("西部各校", three, four)],
  ];
  expect(schoolsOf(rows)).toEqual([...one, ...two, ...three, ...four].map(([name]) => name));
});

test("sums of a location whose schools stand apart", () => {
  const headings = [...headings2017, "城乡"];
  const urban = town.map((row) => [...row, "城区"]);
  const rural = village.map((row) => [...row, "乡村"]);
  const rows = [
    ...[urban[0]!, rural[0]!, rural[1]!, urban[1]!, rural[2]!],
    [...sumOf("城区小学", town), ""],
    [...sumOf("乡村", village), ""],
  ];
  const table = tableOf(rows, headings);
  expect(table.rows).toHaveLength(5);
  expect(table.leftOut.map(({ hasFigures }) => hasFigures)).toEqual([undefined, undefined]);
});

test("a township with a mistake does not hide the sum of all schools", () => {
  const wrong = sumOf("城关镇", town);
  wrong[4] = Number(wrong[4]) + 1;
  expect(leftOutOf([...town, wrong, ...village, sumOf("本表各校", all)])).toEqual([
    ["城关镇", "total", true],
    ["本表各校", "total", false],
  ]);
});

test("pupils that happen to be the sum of others' make no total", () => {
  const rows = [
    schoolRow("大小学", { 在校生数: 1000 }),
    schoolRow("甲小学", { 在校生数: 500, 高于规定学历教师数: 31 }),
    schoolRow("乙小学", { 在校生数: 300, 高于规定学历教师数: 19 }),
    schoolRow("丙小学", { 在校生数: 200, 高于规定学历教师数: 14 }),
  ];
  const named = (name: string): Row[] => [
    schoolRow(name, { 在校生数: 1000, 办学类型: "" }),
    ...rows.slice(1),
  ];
  expect(schoolsOf(rows)).toHaveLength(4);
  expect(schoolsOf([...rows.slice(1), rows[0]!])).toHaveLength(4);
  expect(schoolsOf(named("城关中心校"))).toHaveLength(4);
});

test.each([
  "城关镇小学",
  "河口乡中心学校",
  "第一小学",
  "城关中心校",
  "城关镇中心小学",
  "县小学",
  "东校区",
  "会计学校",
  "标准件厂小学",
])("%s with figures of its own is a school", (name) => {
  const row = own(name, 4).map((value, column) => (column === 1 ? "" : value));
  expect(schoolsOf([...all, row])).toContain(name);
});

test.each([
  "示范县",
  "示范市",
  "城关区",
  "示范旗",
  "城关镇",
  "河口乡",
  "城东街道",
  "城关学区",
  "城区",
  "农村小学",
  "小学",
])("%s whose figures do not add up is no school and keeps the verdict open", (name) => {
  const typed = own(name, 4);
  const row = typed.map((value, column) => (column === 1 ? "" : value));
  for (const each of [row, typed])
    expect(leftOutOf([...all, each])).toEqual([[name, "total", true]]);
});

test("a sum with a mistake in it is no school and keeps the verdict open", () => {
  const wrong = sumOf("城关中心校", town);
  wrong[4] = Number(wrong[4]) + 1;
  expect(leftOutOf([...town, wrong, ...village])).toEqual([["城关中心校", "total", true]]);
  const wrongPupils = sumOf("城关中心校", town);
  wrongPupils[2] = Number(wrongPupils[2]) + 1;
  expect(leftOutOf([...town, wrongPupils, ...village])).toEqual([["城关中心校", "total", true]]);
});

test("a sum whose cells are errors in part is no school and keeps the verdict open where little is left", () => {
  const broken = sumOf("城关中心校", town);
  for (const column of [4, 5, 6, 7, 8]) broken[column] = "#REF!";
  expect(leftOutOf([...town, broken, ...village])).toEqual([["城关中心校", "total", true]]);
});

test("with ready-made figures, pupils and means by pupils tell a sum", () => {
  const headings = ["学校名称", "在校生数", "生均图书册数", "生均教学及辅助用房面积"];
  const schools: Row[] = [
    ["甲小学", 100, 20, 4.5],
    ["乙小学", 300, 30, 6.1],
    ["丙小学", 250, 24, 5],
  ];
  // (100 × 20 + 300 × 30) ÷ 400 = 27.5; (100 × 4.5 + 300 × 6.1) ÷ 400 = 5.7
  const sum = ["城关中心校", 400, 27.5, 5.7];
  const table = tableOf([...schools.slice(0, 2), sum, schools[2]!], headings, "小学");
  expect(table.rows).toHaveLength(3);
  // Rounded like the schools' own figures.
  const rounded = tableOf(
    [...schools.slice(0, 2), ["城关中心校", 400, 27.5, 5.71]],
    headings,
    "小学",
  );
  expect(rounded.leftOut).toMatchObject([{ name: "城关中心校", reason: "total" }]);
  expect(rounded.leftOut[0]!.hasFigures).toBeUndefined();
  const other = ["城关中心校", 400, 22, 5.1];
  expect(tableOf([...schools.slice(0, 2), other, schools[2]!], headings, "小学").rows).toHaveLength(
    4,
  );
});

test("under totals that add up, plain means of ready-made figures leave a question", () => {
  const headings = ["学校名称", "在校生数", "班数", "生均图书册数", "生均教学及辅助用房面积"];
  const schools: Row[] = [
    ["甲小学", 100, 3, 20, 4.5],
    ["乙小学", 300, 8, 30, 6.1],
  ];
  const table = tableOf([...schools, ["城关中心校", 400, 11, 25, 5.3]], headings, "小学");
  expect(table.leftOut).toMatchObject([{ name: "城关中心校", reason: "total", hasFigures: true }]);
});

test("在校生数 and 小学部学生数 are one proof, not two", () => {
  const headings = ["学校名称", "在校生数", "小学部学生数", "初中部学生数", "图书册数"];
  const rows: Row[] = [
    ["甲小学", 100, 100, 0, 900],
    ["乙小学", 200, 200, 0, 5000],
    ["丙小学", 300, 300, 0, 7000],
  ];
  expect(tableOf(rows, headings, "小学").rows).toHaveLength(3);
});

const judged = (rows: readonly Row[]): unknown => {
  const { verdict, schools, coefficients } = assessTable(
    tableOf(rows),
    qualityBalance2017,
    "primary",
  );
  return {
    verdict,
    schools: schools.map(({ name, verdict: own }) => [name, own]),
    coefficients: coefficients.map(({ value }) => value),
  };
};

test("a sum counted as a school would hide the difference and turn this county's fail into a pass", () => {
  // L2 is 1 and 4.196 per hundred: the coefficient is 0.615; with the sum as a third school it would be 0.435.
  const rows = [
    schoolRow("甲小学", { 县级以上骨干教师数: 10 }),
    schoolRow("乙小学", { 县级以上骨干教师数: 42, 在校生数: 1001 }),
  ];
  const total = sumOf("全县小学", rows);
  expect(judged(rows)).toMatchObject({ verdict: "fail" });
  expect(judged([...rows, total])).toEqual(judged(rows));
});

const figures = fc.tuple(
  fc.integer({ min: 20, max: 2500 }),
  ...[120, 40, 40, 9000, 20_000].map((max) => fc.integer({ min: 0, max })),
  fc.integer({ min: 0, max: 60_000 }).map((value) => value / 100),
  fc.integer({ min: 0, max: 60 }),
);
const blocks = fc.array(fc.array(figures, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

test("a sum row anywhere changes no value and no verdict", () => {
  let tables = 0;
  fc.assert(
    fc.property(
      blocks,
      fc.nat(),
      fc.boolean(),
      fc.constantFrom("城关中心校", "城关镇", "城区小学", "小学", "各校"),
      (drawn, where, under, name) => {
        const rows = drawn.map((block, at) =>
          block.map((values, index): Row => [`第${at}${index}小学`, "小学", ...values]),
        );
        const schools = rows.flat();
        const before = judged(schools);
        const at = where % (schools.length + 1);
        const total = sumOf(name, schools);
        expect(judged([...schools.slice(0, at), total, ...schools.slice(at)])).toEqual(before);
        const withSubtotals = rows.flatMap((block, index) => {
          const sum = sumOf(`${name}${index > 0 ? index : ""}`, block);
          return under ? [...block, sum] : [sum, ...block];
        });
        expect(judged([...withSubtotals, sumOf("合计", schools)])).toEqual(before);
        if (rows.length > 1) {
          expect(judged([...withSubtotals, total])).toEqual(before);
          expect(judged([total, ...withSubtotals])).toEqual(before);
        }
        tables++;
      },
    ),
    { numRuns: 120, seed: 20261125 },
  );
  expect(tables).toBe(120);
});

test("no row and no cell is dropped: rows are schools or left out, their cells numbers or unreadable", () => {
  const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(
    fc.integer({ min: -3, max: 3000 }),
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.constantFrom<CellValue>("", " ", "八", "1,200", "95%", true, "#N/A", "12-13"),
  );
  const name = fc.oneof(
    fc.constantFrom("甲小学", "乙中学", "丙", "城关镇", "合计", "小学", "", "培智学校", "注：无"),
    fc.string({ maxLength: 4 }),
  );
  const row = fc
    .tuple(
      name,
      fc.constantFrom("", "小学", "初级中学", "九年一贯制学校", "高中"),
      ...headings2017.slice(2).map(() => cell),
    )
    .map((cells): Row => cells);
  const dropped = (rows: readonly Row[]): void => {
    const result = recogniseSchoolTable(gridOf("小学", [headings2017, ...rows]));
    if (!("table" in result)) return;
    const { table } = result;
    const seen = [...table.rows, ...table.leftOut].map((each) => each.row).sort((a, b) => a - b);
    expect(seen).toEqual(
      Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, at) => table.firstRow + at),
    );
    expect(new Set(seen).size).toBe(seen.length);
    for (const school of table.rows)
      for (const { column, field } of table.columns.slice(2)) {
        const value = rows[school.row - 1]![column] ?? "";
        const isBlank = typeof value === "string" && value.trim() === "";
        const isBad = table.unreadable.some(
          (bad) => bad.row === school.row && bad.column === column,
        );
        const isRead = school.numbers[field] !== undefined;
        expect([isBlank, isBad, isRead].filter(Boolean)).toHaveLength(1);
      }
  };
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), dropped), {
    numRuns: 1500,
    seed: 42,
  });
});
