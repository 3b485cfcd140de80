import type { FunctionEntry } from "../FunctionEntry";
import { parameter } from "../parameter";
import { resultKind } from "../resultKind";
import { audit } from "./audit";
import { growthgap } from "./growthgap";
import { growthRates } from "./growthRates";
import { rises } from "./rises";
import { shares } from "./shares";

// A county's own report, 2018 to 2020: 一般公共预算教育经费支出, 经常性财政收入, 财政支出 (万元).
const spending = [59953, 64808, 70577];
const income = [66063, 71385, 77726];

/** Growth and shares of money. */
export const fundingFunctions: readonly FunctionEntry[] = [
  {
    id: "GROWTH",
    name: "GROWTH",
    textKey: "GROWTH",
    parameters: [parameter.range("series"), parameter.optionalRange("previous")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[spending], null],
      result: [["", 0.08098010107917869, 0.08901678805085791]],
    },
    run: ([series, previous]) => growthRates(series, previous),
  },
  {
    id: "GROWTHGAP",
    name: "GROWTHGAP",
    textKey: "GROWTHGAP",
    parameters: [parameter.range("education"), parameter.range("revenue")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[spending], [income]],
      result: [["", 0.04206351148718919, 0.018860285789020846]],
    },
    run: ([education, revenue]) => growthgap(education, revenue),
  },
  {
    id: "SHARE",
    name: "SHARE",
    textKey: "SHARE",
    parameters: [parameter.range("part"), parameter.range("whole")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[spending], [[241706, 255004, 255310]]],
      result: [[0.24804100849792723, 0.2541450330190899, 0.27643648897418827]],
    },
    run: ([part, whole]) => shares(part, whole),
  },
  {
    id: "RISES",
    name: "RISES",
    textKey: "RISES",
    parameters: [parameter.range("series"), parameter.optionalCell("strict")],
    result: resultKind.boolean,
    asksEmptyCells: true,
    example: {
      arguments: [[spending], null],
      result: true,
    },
    run: ([series, strict]) => rises(series, strict),
  },
  {
    id: "AUDIT",
    name: "AUDIT",
    textKey: "AUDIT",
    parameters: [
      parameter.range("printed"),
      parameter.range("current"),
      parameter.range("previous"),
      parameter.optionalCell("kind"),
      parameter.optionalCell("decimals"),
    ],
    result: resultKind.cells,
    asksEmptyCells: "emptyRowsToo",
    example: {
      // 教职工年人均工资 (万元) as the report prints it.
      arguments: [[["4.35%", "1.68%"]], [["7.57", "7.70"]], [["7.26", "7.57"]], null, null],
      result: [["舍入可解释", "舍入可解释"]],
    },
    run: ([printed, current, previous, kind, decimals], texts) =>
      audit(printed, current, previous, kind, decimals, texts),
  },
];
