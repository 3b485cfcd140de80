/** A series that a report prints, with the percentages that it prints beside it; every figure digit by digit. */
export interface ReportedSeries {
  readonly name: string;
  readonly values?: readonly (number | string)[];
  readonly printedGrowthPercent?: readonly string[];
  readonly printedShareOfSpendingPercent?: readonly string[];
  readonly printedGapPoints?: readonly string[];
}

/**
 * What one county's own work summary prints for 2018, 2019 and 2020 in its section 三(二), 加大教育投入力度.
 * Carried over from data/county-finance.json, the table that was made of it.
 */
export const countyReport: readonly ReportedSeries[] = [
  { name: "财政支出", values: [241706, 255004, 255310] },
  {
    name: "一般公共预算教育经费支出",
    values: [59953, 64808, 70577],
    printedShareOfSpendingPercent: ["24.8", "25.41", "27.64"],
  },
  {
    name: "经常性财政收入",
    values: [66063, 71385, 77726],
    printedGrowthPercent: ["9.44", "8.06", "8.88"],
  },
  { name: "教育经费增长高于经常性收入增长", printedGapPoints: ["2.68", "0.04", "0.02"] },
  {
    name: "小学生均预算内教育事业费",
    values: ["10330.69", "10345.49", "10438.28"],
    printedGrowthPercent: ["5.78", "0.14", "0.90"],
  },
  {
    name: "初中生均预算内教育事业费",
    values: ["11051.94", "11138.58", "11148.62"],
    printedGrowthPercent: ["7.31", "0.78", "0.09"],
  },
  {
    name: "小学生均预算内公用经费",
    values: ["2293.27", "2297.3", "2313.09"],
    printedGrowthPercent: ["1.96", "0.18", "0.69"],
  },
  {
    name: "初中生均预算内公用经费",
    values: ["2353.82", "2482.14", "2685.04"],
    printedGrowthPercent: ["3.2", "5.45", "8.17"],
  },
  {
    name: "教职工年人均工资",
    values: ["7.26", "7.57", "7.70"],
    printedGrowthPercent: ["2.49", "4.35", "1.68"],
  },
  { name: "教育费附加", values: [313, 330, 401] },
  { name: "地方教育费附加", values: [209, 219, 266] },
  { name: "土地出让金收益按10%计提", values: [1533, 1832, 1481] },
];
