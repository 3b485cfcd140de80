import type { FunctionEntry } from "../FunctionEntry";
import { parameter } from "../parameter";
import { resultKind } from "../resultKind";
import { limit } from "./limit";
import { meets } from "./meets";
import { missingUnits } from "./missingUnits";
import { perpupil } from "./perpupil";
import { schoolcheck } from "./schoolcheck";
import { split } from "./split";

/** A school's own figures and its limits. */
export const schoolsFunctions: readonly FunctionEntry[] = [
  {
    id: "PERPUPIL",
    name: "PERPUPIL",
    textKey: "PERPUPIL",
    parameters: [
      parameter.range("totals"),
      parameter.range("pupils"),
      parameter.optionalCell("per"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[9], [12]], [[450], [500]], 100],
      result: [[2], [2.4]],
    },
    run: ([cellsOfTotals, cellsOfPupils, per]) => perpupil(cellsOfTotals, cellsOfPupils, per),
  },
  {
    id: "SPLIT",
    name: "SPLIT",
    textKey: "SPLIT",
    parameters: [
      parameter.cell("total"),
      parameter.cell("primary"),
      parameter.cell("junior"),
      parameter.optionalCell("senior"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [23226, 166, 210, null],
      result: [[9711.627204030226, 13514.372795969774]],
    },
    run: ([total, primary, junior, senior]) => split(total, primary, junior, senior),
  },
  {
    id: "LIMIT",
    name: "LIMIT",
    textKey: "LIMIT",
    parameters: [
      parameter.cell("indicator"),
      parameter.cell("level"),
      parameter.optionalCell("standard"),
    ],
    result: resultKind.number,
    example: {
      arguments: ["L1", "初中", null],
      result: 5.3,
    },
    run: ([named, levelWord, standardWord]) => limit(named, levelWord, standardWord),
  },
  {
    id: "MEETS",
    name: "MEETS",
    textKey: "MEETS",
    parameters: [
      parameter.range("values"),
      parameter.cell("indicator"),
      parameter.cell("level"),
      parameter.optionalCell("standard"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[4.2], [4.19]], "L1", "小学", null],
      result: [[true], [false]],
    },
    run: ([cellsOfValues, named, levelWord, standardWord]) =>
      meets(cellsOfValues, named, levelWord, standardWord),
  },
  {
    id: "SHORTFALL",
    name: "SHORTFALL",
    textKey: "SHORTFALL",
    parameters: [
      parameter.range("totals"),
      parameter.range("pupils"),
      parameter.cell("indicator"),
      parameter.cell("level"),
      parameter.optionalCell("standard"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[8], [9]], [[200], [200]], "L1", "小学", null],
      result: [[1], [0]],
    },
    run: ([cellsOfTotals, cellsOfPupils, named, levelWord, standardWord]) =>
      missingUnits(cellsOfTotals, cellsOfPupils, named, levelWord, standardWord),
  },
  {
    id: "SCHOOLCHECK",
    name: "SCHOOLCHECK",
    textKey: "SCHOOLCHECK",
    parameters: [
      parameter.range("values"),
      parameter.cell("level"),
      parameter.optionalCell("standard"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[4.2, 0.72, 0.9, 4.5, 7.5, 2000, 2.3]], "小学", null],
      result: [["不达标: L2 0.72<0.85"]],
    },
    run: ([cellsOfValues, levelWord, standardWord], texts) =>
      schoolcheck(cellsOfValues, levelWord, standardWord, texts),
  },
];
