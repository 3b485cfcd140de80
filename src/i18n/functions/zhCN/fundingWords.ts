import type { FundingWords } from "../FundingWords";
import { at } from "./at";
import { named } from "./named";

export const fundingWords: FundingWords = {
  notOneLine: (parameter, rows, columns) =>
    `${named(parameter)}有 ${rows} 行 ${columns} 列，应为一行或一列，按年份先后排列。`,
  oneYear: (parameter) => `${named(parameter)}只有一个单元格，至少要有两年的数。`,
  blankYear: (position) => `${at(position)}为空，缺这一年无法判断。请补齐，或另选年份。`,
  noWhole: (position, of, shown) =>
    `${at(position)}为 0，而${named(of)}为 ${shown}，无法计算占比。请填写总体，或清空两格。`,
  unknownStrict: (given) =>
    `${named("strict")}不能是“${given}”。可用：TRUE 或 是（每年都要增长），FALSE 或 否（只增不减，可以持平）。`,
  unknownKind: (given) =>
    `没有类型“${given}”。可用：增长（growth，本年÷上年－1），占比（share，本年数÷上年数），差（gap，本年数－上年数）。`,
  notDecimals: (shown, most) => `${named("decimals")}是 ${shown}，应为 0 到 ${most} 的整数。`,
  otherUnit: {
    rate: (position, shown) =>
      `${at(position)}是 ${shown}，当作 ${shown}% 才对得上。请写成 ${shown}%，或除以 100。`,
    gap: (position, shown) =>
      `${at(position)}是 ${shown}，与两个增长率差了 100 倍才对得上。报告数字用百分点填写（如 0.04），本年数、上年数用百分数填写（如 8.06% 或 0.0806，不写 8.06）。`,
  },
  verdicts: {
    agrees: "一致",
    explained: "舍入可解释",
    disagrees: "不一致",
    notCheckable: "无法核对",
  },
};
