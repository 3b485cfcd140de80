import { SheetBuilder } from "./sheetBuilder";

/** The funding series of one county's published report, 2018 to 2020. */
const SERIES: readonly (readonly [name: string, unit: string, values: readonly number[]])[] = [
  ["财政支出", "万元", [241706, 255004, 255310]],
  ["一般公共预算教育经费支出", "万元", [59953, 64808, 70577]],
  ["经常性财政收入", "万元", [66063, 71385, 77726]],
  ["小学生均预算内教育事业费", "元", [10330.69, 10345.49, 10438.28]],
  ["初中生均预算内教育事业费", "元", [11051.94, 11138.58, 11148.62]],
  ["小学生均预算内公用经费", "元", [2293.27, 2297.3, 2313.09]],
  ["初中生均预算内公用经费", "元", [2353.82, 2482.14, 2685.04]],
  ["教职工年人均工资", "万元", [7.26, 7.57, 7.7]],
  ["教育费附加", "万元", [313, 330, 401]],
  ["地方教育费附加", "万元", [209, 219, 266]],
  ["土地出让金收益按10%计提", "万元", [1533, 1832, 1481]],
];
const GROWING = 8;
const YEARS = [2018, 2019, 2020];
const LETTERS = ["C", "D", "E"];

export function fundingSheet(): SheetBuilder {
  const sheet = new SheetBuilder(
    "经费",
    [280, 72, 112, 112, 112],
    { rows: 2, columns: 2 },
    { 0: 36, 1: 26 },
  );
  for (let column = 0; column < 5; column += 1)
    sheet.put(0, column, column === 0 ? "教育经费投入情况" : undefined, "title");
  sheet.merge(0, 0, 0, 4);
  sheet.put(1, 0, "项目", "heading");
  sheet.put(1, 1, "单位", "heading");
  YEARS.forEach((year, index) => sheet.put(1, 2 + index, year, "year"));
  SERIES.forEach(([name, unit, values], index) => {
    sheet.put(2 + index, 0, name, "text");
    sheet.put(2 + index, 1, unit, "centred");
    values.forEach((value, year) =>
      sheet.put(2 + index, 2 + year, value, values.every(Number.isInteger) ? "whole" : "two"),
    );
  });
  let row = 2 + SERIES.length;
  const label = (name: string, unit: string): void => {
    sheet.put(row, 0, name, "text");
    sheet.put(row, 1, unit, "centred");
    sheet.put(row, 2, undefined, "text");
  };
  const value = (series: number, year: number): number => SERIES[series]?.[2][year] ?? NaN;
  const growth = (series: number, year: number): number =>
    value(series, year) / value(series, year - 1) - 1;
  SERIES.slice(0, GROWING).forEach(([name], series) => {
    label(`${name}增长率`, "%");
    for (const year of [1, 2]) {
      const formula = `=${LETTERS[year]}${series + 3}/${LETTERS[year - 1]}${series + 3}-1`;
      sheet.formula(row, 2 + year, formula, growth(series, year), "percent");
    }
    row += 1;
  });
  label("教育经费增长高于经常性收入增长", "百分点");
  for (const year of [1, 2]) {
    const [now, before] = [LETTERS[year], LETTERS[year - 1]];
    const formula = `=((${now}4/${before}4-1)-(${now}5/${before}5-1))*100`;
    sheet.formula(row, 2 + year, formula, (growth(1, year) - growth(2, year)) * 100, "points");
  }
  row += 1;
  label("教育经费占财政支出比例", "%");
  YEARS.forEach((_, year) =>
    sheet.formula(
      row,
      2 + year,
      `=${LETTERS[year]}4/${LETTERS[year]}3`,
      value(1, year) / value(0, year),
      "percent",
    ),
  );
  return sheet;
}
