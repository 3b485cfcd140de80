import type { ArgumentPosition } from "../ArgumentPosition";
import type { FunctionTexts } from "../FunctionTexts";
import type { ParameterKey } from "../ParameterKey";
import { equityWords } from "./equityWords";
import { fundingWords } from "./fundingWords";
import { staffingWords } from "./staffingWords";

const parameterNames: Readonly<Record<ParameterKey, string>> = {
  values: "数值",
  totals: "资源总量",
  pupils: "学生数",
  per: "每几名学生",
  total: "总量",
  primary: "小学生数",
  junior: "初中生数",
  senior: "高中生数",
  indicator: "指标",
  level: "学段",
  standard: "标准",
  groups: "分组",
  target: "目标值",
  mode: "方式",
  wholeUnits: "取整数",
  current: "本年数",
  previous: "上年数",
  education: "教育拨款",
  revenue: "经常性收入",
  part: "部分",
  whole: "总体",
  series: "历年数据",
  strict: "是否严格",
  printed: "报告数字",
  kind: "类型",
  decimals: "小数位数",
  teachers: "专任教师数",
  staff: "教职工数",
  size: "班额",
  sizes: "各班人数",
  graduates: "毕业学生数",
  entrants: "三年前入学学生数",
  movedIn: "转入学生数",
  movedOut: "转出学生数",
  deaths: "死亡学生数",
  formula: "公式",
  classes: "班级数",
};

const named = (parameter: ParameterKey): string => `“${parameterNames[parameter]}”`;

const at = ({ parameter, row, column }: ArgumentPosition): string =>
  `${named(parameter)}第 ${row} 行${column === undefined ? "" : `第 ${column} 列`}`;

export const chineseTexts: FunctionTexts = {
  parameterNames,
  levels: { primary: "小学", junior: "初中" },

  sizesDiffer: (first, firstCount, second, secondCount) =>
    `${named(first)}有 ${firstCount} 个单元格，${named(second)}有 ${secondCount} 个，个数必须相同。`,
  rowsDiffer: (first, rows, second, cells) =>
    `${named(first)}有 ${rows} 行，${named(second)}有 ${cells} 个单元格，应一行对应一格。`,
  columnsDiffer: (parameter, columns, expected) =>
    `${named(parameter)}有 ${columns} 列，应依次为 ${expected}。`,
  notANumber: (position, shown) => `${at(position)}是“${shown}”，不是数字。`,
  isBoolean: (position, shown) => `${at(position)}是逻辑值 ${shown}，应为数字。`,
  isError: (position) => `${at(position)}是错误值，请先改正。`,
  isNegative: (position, shown) => `${at(position)}是负数 ${shown}，此处不应为负。`,
  noPupils: (position, of, shown) =>
    `${at(position)}为 0，而${named(of)}为 ${shown}，无法计算生均值。请填写学生数，或清空该校数据。`,
  notOneCell: (parameter, count) => `${named(parameter)}只能是一个单元格，现在选了 ${count} 个。`,
  notAboveZero: (parameter, shown) => `${named(parameter)}是 ${shown}，应大于 0。`,
  noPupilsToSplitBy: "各学段学生数都是 0，无法拆分。",
  unknownIndicator: (given, known) => `没有指标“${given}”。可用：${known}。`,
  unknownLevel: (given) => `没有学段“${given}”。可用：小学（primary、1），初中（junior、2）。`,
  unknownStandard: (given, known) => `没有标准“${given}”。可用：${known}。`,
  noLimit: (indicator, standard) => `${standard} 没有规定“${indicator}”的单校限值。`,
  noSchoolRule: (standard) => `${standard} 没有全国统一的单校达标要求。`,

  meets: "达标",
  below: (items) => `不达标: ${items.join("，")}`,
  undecided: (missingIds) => `未能判断: 缺 ${missingIds.join("、")}`,
  listed: (indicators) => indicators.map(({ id, names }) => `${id} ${names.zhShort}`).join("、"),
  standardName: (names) => names.zhShort,

  equity: equityWords,
  funding: fundingWords,
  staffing: staffingWords,
};
