import type { FunctionEntry } from "../FunctionEntry";
import { parameter } from "../parameter";
import { resultKind } from "../resultKind";
import { coefvar } from "./coefvar";
import { composite } from "./composite";
import { cvratio } from "./cvratio";
import { plan } from "./plan";

/** The published five-school example: books and pupils of five primary schools. */
const books = [[279], [137], [935], [160], [402]];
const heads = [[45], [37], [89], [76], [55]];

const coefficientOfVariation = {
  textKey: "CV",
  parameters: [parameter.range("values"), parameter.optionalRange("pupils")],
  result: resultKind.number,
  run: ([cellsOfValues, cellsOfPupils]: readonly unknown[]) =>
    coefvar(cellsOfValues, cellsOfPupils),
} as const;

/** Measures of how alike schools are. */
export const equityFunctions: readonly FunctionEntry[] = [
  {
    ...coefficientOfVariation,
    id: "COEFVAR",
    name: "CV",
    example: {
      formula: "=BALANCE.CV({2;4})",
      arguments: [[[2], [4]], null],
      result: 0.3333333333333333,
    },
  },
  {
    // Excel may refuse a name of two letters somewhere; the same function under a longer one.
    ...coefficientOfVariation,
    id: "COEFVAR_ALIAS",
    name: "COEFVAR",
    example: {
      formula: "=BALANCE.COEFVAR({2;4},{1;3})",
      arguments: [
        [[2], [4]],
        [[1], [3]],
      ],
      result: 0.24743582965269675,
    },
  },
  {
    id: "CVRATIO",
    name: "CVRATIO",
    textKey: "CVRATIO",
    parameters: [parameter.range("totals"), parameter.range("pupils")],
    result: resultKind.number,
    example: {
      formula: "=BALANCE.CVRATIO(C2:C6,B2:B6)",
      arguments: [books, heads],
      result: 0.5152566298844764,
    },
    run: ([cellsOfTotals, cellsOfPupils]) => cvratio(cellsOfTotals, cellsOfPupils),
  },
  {
    id: "COMPOSITE",
    name: "COMPOSITE",
    textKey: "COMPOSITE",
    parameters: [parameter.range("totals"), parameter.range("pupils")],
    result: resultKind.number,
    example: {
      formula: "=BALANCE.COMPOSITE({2,1;4,1},{1;1})",
      arguments: [
        [
          [2, 1],
          [4, 1],
        ],
        [[1], [1]],
      ],
      result: 0.16666666666666666,
    },
    run: ([cellsOfTotals, cellsOfPupils]) => composite(cellsOfTotals, cellsOfPupils),
  },
  {
    id: "PLAN",
    name: "PLAN",
    textKey: "PLAN",
    parameters: [
      parameter.range("totals"),
      parameter.range("pupils"),
      parameter.cell("target"),
      parameter.optionalCell("mode"),
      parameter.optionalCell("wholeUnits"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      formula: "=BALANCE.PLAN(C2:C6,B2:B6,0.5)",
      arguments: [books, heads, 0.5, null, null],
      result: [[0], [0], [0], [16.35264515290595], [0]],
    },
    run: ([cellsOfTotals, cellsOfPupils, target, mode, wholeUnits]) =>
      plan(cellsOfTotals, cellsOfPupils, target, mode, wholeUnits),
  },
];
