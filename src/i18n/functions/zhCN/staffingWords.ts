import type { StaffingWords } from "../StaffingWords";
import { at } from "./at";
import { named } from "./named";

const stayed = "毕业－转入＋转出";
const expected = { national: "入学－死亡", adjusted: "入学＋转入－转出", plain: "入学" };

export const staffingWords: StaffingWords = {
  // 36 人起才有分档名称，以下只写人数。
  classBands: {
    upTo35: "35人及以下",
    normal: "正常班额",
    aboveNormal: "偏大班额",
    large: "大班额",
    extraLarge: "超大班额",
  },
  notWhole: (position, shown) => `${at(position)}是 ${shown}，应为整数。`,
  zeroBeside: (position, other, shown) =>
    `${at(position)}为 0，而${named(other)}为 ${shown}，无法计算。请填写，或清空该校这两格。`,
  unknownStaffLevel: (given) =>
    `没有学段“${given}”。可用：小学（primary、1），初中（junior、2），高中（senior、3）。`,
  unknownFormula: (given) =>
    `没有公式“${given}”。可用：国家口径（national、1）＝（${stayed}）÷（${expected.national}）；入学调整（adjusted、2）＝毕业÷（${expected.adjusted}），最高 100%；不调整（plain、3）＝毕业÷${expected.plain}。`,
  nobodyExpected: (position, formula, shown) =>
    `${at(position)}：${expected[formula]}＝${shown}，应大于 0，请核实该校数据。`,
  stayedBelowZero: (position, shown) =>
    `${at(position)}：${stayed}＝${shown}，不应为负，请核实该校数据。`,
};
