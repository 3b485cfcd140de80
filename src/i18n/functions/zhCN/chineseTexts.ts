import type { FunctionTexts } from "../FunctionTexts";
import { at } from "./at";
import { equityWords } from "./equityWords";
import { fundingWords } from "./fundingWords";
import { named } from "./named";
import { parameterNames } from "./parameterNames";
import { staffingWords } from "./staffingWords";

export const chineseTexts: FunctionTexts = {
  parameterNames,
  levels: { primary: "小学", junior: "初中" },

  sizesDiffer: (first, firstCount, second, secondCount) =>
    `${named(first)}有 ${firstCount} 个单元格，${named(second)}有 ${secondCount} 个，个数必须相同。`,
  unevenRows: (parameter) => `${named(parameter)}各行的单元格个数不同，请选择一个完整的矩形区域。`,
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
