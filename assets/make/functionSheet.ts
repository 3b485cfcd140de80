import { FIVE_SCHOOL_VALUES } from "./fiveSchoolSheet";
import { SheetBuilder } from "./sheetBuilder";

type Value = string | number | boolean;

/** Pupils, three stocks, and the seven indicators of four made-up schools. */
const SCHOOLS: readonly (readonly [
  name: string,
  stocks: readonly number[],
  indicators: readonly number[],
])[] = [
  ["甲小学", [420, 6300, 52, 11], [5.2, 1.67, 1.19, 5.1, 8.2, 2350, 2.62]],
  ["乙小学", [280, 3360, 30, 7], [4.64, 0.72, 1.07, 4.8, 7.9, 2210, 2.5]],
  ["丙小学", [150, 2700, 21, 4], [4.67, 2, 0.87, 5.6, 9.4, 2680, 2.67]],
  ["丁小学", [650, 7150, 61, 14], [4.31, 1.23, 0.92, 4.6, 7.6, 2040, 2.15]],
];
const column = (index: number): number[] => SCHOOLS.map(([, stocks]) => stocks[index] ?? NaN);

function cvRatio(totals: readonly number[], pupils: readonly number[]): number {
  const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);
  const mean = sum(totals) / sum(pupils);
  const squares = totals.map(
    (total, index) => (pupils[index] ?? NaN) * (total / (pupils[index] ?? NaN) - mean) ** 2,
  );
  return Math.sqrt(sum(squares) / sum(pupils)) / mean;
}

const pupils = column(0);
const down = (values: readonly Value[]): Value[][] => values.map((value) => [value]);
const primaryShare = (1000 * 312) / (312 + 1.1 * 286);

const EXAMPLES: readonly (readonly [
  name: string,
  what: string,
  formula: string,
  values: Value[][],
  style: string,
])[] = [
  [
    "CV",
    "生均值的差异系数，按学生数加权",
    "=BALANCE.CV(五校算例!D2:D6,五校算例!B2:B6)",
    [[FIVE_SCHOOL_VALUES.official]],
    "digits",
  ],
  [
    "COEFVAR",
    "同 CV；不给学生数时不加权",
    "=BALANCE.COEFVAR(五校算例!D2:D6)",
    [[FIVE_SCHOOL_VALUES.unweighted]],
    "digits",
  ],
  [
    "CVRATIO",
    "由总量和学生数算官方差异系数",
    "=BALANCE.CVRATIO(五校算例!C2:C6,五校算例!B2:B6)",
    [[FIVE_SCHOOL_VALUES.official]],
    "digits",
  ],
  [
    "COMPOSITE",
    "综合差异系数：各列差异系数的平均值",
    "=BALANCE.COMPOSITE(C3:D6,B3:B6)",
    [[(cvRatio(column(1), pupils) + cvRatio(column(2), pupils)) / 2]],
    "digits",
  ],
  [
    "PERPUPIL",
    "生均值",
    "=BALANCE.PERPUPIL(C3:C6,B3:B6)",
    down(column(1).map((total, index) => total / (pupils[index] ?? NaN))),
    "two",
  ],
  [
    "SPLIT",
    "一贯制学校共用资源按 1:1.1 拆分",
    "=BALANCE.SPLIT(1000,312,286)",
    [[primaryShare, 1000 - primaryShare]],
    "two",
  ],
  ["LIMIT", "现行限值", '=BALANCE.LIMIT("L5","小学")', [[7.5]], "two"],
  [
    "MEETS",
    "是否达标",
    '=BALANCE.MEETS(G3:G6,"L2","小学")',
    down(SCHOOLS.map(([, , indicators]) => (indicators[1] ?? 0) >= 1)),
    "centred",
  ],
  [
    "SHORTFALL",
    "距限值还差多少",
    '=BALANCE.SHORTFALL(E3:E6,B3:B6,"L7","小学")',
    down(
      column(3).map((rooms, index) =>
        Math.max(0, Math.ceil((2.3 * (pupils[index] ?? NaN)) / 100 - 1e-9) - rooms),
      ),
    ),
    "whole",
  ],
  [
    "SCHOOLCHECK",
    "七项指标逐校判定",
    '=BALANCE.SCHOOLCHECK(F3:L6,"小学")',
    [["达标"], ["不达标: L2 0.72<0.85"], ["达标"], ["达标"]],
    "text",
  ],
  ["VERSION", "加载项版本", "=BALANCE.VERSION()", [["0.1.0"]], "text"],
];

const LAST = 11;
const FORMULA = { from: 3, to: 6 };
const WHAT = { from: 7, to: LAST };

export function functionSheet(): SheetBuilder {
  const widths = [172, 148, 84, ...Array.from({ length: 9 }, () => 92)];
  const sheet = new SheetBuilder(
    "函数示例",
    widths,
    { rows: 0, columns: 0 },
    { 0: 36, 1: 26, 7: 26 },
  );
  for (let at = 0; at <= LAST; at += 1)
    sheet.put(0, at, at === 0 ? "示例数据与 BALANCE 函数" : undefined, "title");
  sheet.merge(0, 0, 0, LAST);
  const headings = [
    "学校",
    "在校生数",
    "图书册数",
    "计算机台数",
    "多媒体教室",
    "L1",
    "L2",
    "L3",
    "L4",
    "L5",
    "L6",
    "L7",
  ];
  headings.forEach((heading, at) => sheet.put(1, at, heading, "heading"));
  SCHOOLS.forEach(([name, stocks, indicators], index) => {
    sheet.put(2 + index, 0, name, "text");
    stocks.forEach((value, at) => sheet.put(2 + index, 1 + at, value, "whole"));
    indicators.forEach((value, at) =>
      sheet.put(2 + index, 5 + at, value, at === 5 ? "whole" : "two"),
    );
  });
  const wide = (row: number, { from, to }: typeof WHAT, text: string, style: string): void => {
    for (let at = from; at <= to; at += 1)
      sheet.put(row, at, at === from ? text : undefined, style);
    sheet.merge(row, from, row, to);
  };
  sheet.put(7, 0, "函数", "heading");
  ["结果", undefined].forEach((heading, at) => sheet.put(7, 1 + at, heading, "heading"));
  sheet.merge(7, 1, 7, 2);
  wide(7, FORMULA, "公式", "heading");
  wide(7, WHAT, "说明", "heading");
  let row = 8;
  for (const [name, what, formula, values, style] of EXAMPLES) {
    sheet.put(row, 0, `BALANCE.${name}`, "text");
    wide(row, FORMULA, formula, "code");
    wide(row, WHAT, what, "text");
    const [[first = ""] = []] = values;
    if (values.length * (values[0]?.length ?? 1) === 1)
      sheet.formula(row, 1, formula, first, style);
    else sheet.spill(row, 1, formula, values, style);
    row += values.length;
  }
  return sheet;
}
