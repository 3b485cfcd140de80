import type { PlanWords } from "../PlanWords";

export const planWords: PlanWords = {
  noTarget: "“目标值”是空的，请填写要达到的差异系数，如 0.5。",
  percentTarget: (shown) => `“目标值”是 ${shown}，不像差异系数。如果是百分数，请写成 ${shown}%。`,
  unknownMode: (given) =>
    `没有方式“${given}”。可用：增配（增加、add），调配（校际交流、reallocate）。`,
  notTrueOrFalse: (shown) => `“取整数”是“${shown}”，应为 TRUE 或 FALSE（也可填 1 或 0）。`,
  cannotAdd: (target, nearest, units, limit) =>
    `按整数增配，试到 ${limit} 个仍不能把差异系数降到 ${target}；最低为 ${nearest}，需增配 ${units} 个。`,
  cannotReallocate: (target, nearest) =>
    `按整数调配不能把差异系数降到 ${target}，最低为 ${nearest}。`,
};
