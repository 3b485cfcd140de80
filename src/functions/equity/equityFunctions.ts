import type { FunctionEntry } from "../FunctionEntry";
import { parameter } from "../parameter";
import { resultKind } from "../resultKind";
import { coefvar } from "./coefvar";
import { composite } from "./composite";
import { contribution } from "./contribution";
import { cvratio } from "./cvratio";
import { decompose } from "./decompose";
import { gini } from "./gini";
import { mcloone } from "./mcloone";
import { plan } from "./plan";
import { rangeratio } from "./rangeratio";
import { theil } from "./theil";

/** The published five-school example: books and pupils of five primary schools. */
const books = [[279], [137], [935], [160], [402]];
const heads = [[45], [37], [89], [76], [55]];

/** Three schools: 2, 4 and 6 per pupil. */
const perPupil = [[2], [4], [6]];
const theirPupils = [[100], [200], [100]];

/** A measure of values per pupil, weighted where pupils are given. */
const ofValues = {
  parameters: [parameter.range("values"), parameter.optionalRange("pupils")],
  result: resultKind.number,
  asksEmptyCells: true,
} as const;

const coefficientOfVariation = {
  ...ofValues,
  textKey: "CV",
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
    asksEmptyCells: true,
    example: {
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
    asksEmptyCells: true,
    example: {
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
    ...ofValues,
    id: "GINI",
    name: "GINI",
    textKey: "GINI",
    example: {
      arguments: [perPupil, theirPupils],
      result: 0.1875,
    },
    run: ([cellsOfValues, cellsOfPupils]) => gini(cellsOfValues, cellsOfPupils),
  },
  {
    ...ofValues,
    id: "THEIL",
    name: "THEIL",
    textKey: "THEIL",
    example: {
      arguments: [perPupil, theirPupils],
      result: 0.06540601797056848,
    },
    run: ([cellsOfValues, cellsOfPupils]) => theil(cellsOfValues, cellsOfPupils),
  },
  {
    ...ofValues,
    id: "MCLOONE",
    name: "MCLOONE",
    textKey: "MCLOONE",
    example: {
      arguments: [perPupil, theirPupils],
      result: 0.5,
    },
    run: ([cellsOfValues, cellsOfPupils]) => mcloone(cellsOfValues, cellsOfPupils),
  },
  {
    ...ofValues,
    id: "RANGERATIO",
    name: "RANGERATIO",
    textKey: "RANGERATIO",
    example: {
      arguments: [perPupil, theirPupils],
      result: 2,
    },
    run: ([cellsOfValues, cellsOfPupils]) => rangeratio(cellsOfValues, cellsOfPupils),
  },
  {
    id: "DECOMPOSE",
    name: "DECOMPOSE",
    textKey: "DECOMPOSE",
    parameters: [parameter.range("totals"), parameter.range("pupils"), parameter.range("groups")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [books, heads, [["城区"], ["乡村"], ["城区"], ["乡村"], ["乡村"]]],
      result: [
        [
          "城区",
          0.44370860927152317,
          9.059701492537313,
          0.22444920281125116,
          0.04572415754659539,
          0.0821294830973671,
        ],
        [
          "乡村",
          0.5562913907284768,
          4.160714285714286,
          0.5482012826865698,
          0.07212771390637909,
          0.06550804008956669,
        ],
        [
          "合计",
          1,
          6.3344370860927155,
          0.5152566298844764,
          0.11785187145297449,
          0.1476375231869338,
        ],
      ],
    },
    run: ([cellsOfTotals, cellsOfPupils, cellsOfGroups], texts) =>
      decompose(cellsOfTotals, cellsOfPupils, cellsOfGroups, texts),
  },
  {
    id: "CONTRIBUTION",
    name: "CONTRIBUTION",
    textKey: "CONTRIBUTION",
    parameters: [parameter.range("totals"), parameter.range("pupils")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [books, heads],
      result: [
        [0.0002528020088525809],
        [0.07965547995979148],
        [0.48132440305191654],
        [0.42252704306758154],
        [0.016240271911857868],
      ],
    },
    run: ([cellsOfTotals, cellsOfPupils]) => contribution(cellsOfTotals, cellsOfPupils),
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
      arguments: [books, heads, 0.5, null, null],
      result: [[0], [0], [0], [16.35264515290595], [0]],
    },
    run: ([cellsOfTotals, cellsOfPupils, target, mode, wholeUnits]) =>
      plan(cellsOfTotals, cellsOfPupils, target, mode, wholeUnits),
  },
];
