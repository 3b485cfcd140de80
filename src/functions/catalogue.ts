import { coefvar } from "./coefvar";
import { composite } from "./composite";
import { cvratio } from "./cvratio";
import type { FunctionEntry, ParameterEntry } from "./FunctionEntry";
import { limit } from "./limit";
import { meets } from "./meets";
import { missingUnits } from "./missingUnits";
import { perpupil } from "./perpupil";
import { schoolcheck } from "./schoolcheck";
import { split } from "./split";
import { version } from "./version";

const values: ParameterEntry = { key: "values", dimensionality: "matrix" };
const totals: ParameterEntry = { key: "totals", dimensionality: "matrix" };
const pupils: ParameterEntry = { key: "pupils", dimensionality: "matrix" };
const indicator: ParameterEntry = { key: "indicator", dimensionality: "scalar" };
const level: ParameterEntry = { key: "level", dimensionality: "scalar" };
const standard: ParameterEntry = { key: "standard", dimensionality: "scalar", optional: true };

const oneNumber = { type: "number", dimensionality: "scalar" } as const;
const cells = { type: "any", dimensionality: "matrix" } as const;

/** The published five-school example: books and pupils of five primary schools. */
const books = [[279], [137], [935], [160], [402]];
const heads = [[45], [37], [89], [76], [55]];

const coefficientOfVariation = {
  textKey: "CV",
  parameters: [values, { ...pupils, optional: true }],
  result: oneNumber,
  run: ([cellsOfValues, cellsOfPupils]: readonly unknown[]) =>
    coefvar(cellsOfValues, cellsOfPupils),
} as const;

/** Every BALANCE function, in the order of the help; the only source of registration and metadata. */
export const catalogue: readonly FunctionEntry[] = [
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
    parameters: [totals, pupils],
    result: oneNumber,
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
    parameters: [totals, pupils],
    result: oneNumber,
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
    id: "PERPUPIL",
    name: "PERPUPIL",
    textKey: "PERPUPIL",
    parameters: [totals, pupils, { key: "per", dimensionality: "scalar", optional: true }],
    result: cells,
    example: {
      formula: "=BALANCE.PERPUPIL({9;12},{450;500},100)",
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
      { key: "total", dimensionality: "scalar" },
      { key: "primary", dimensionality: "scalar" },
      { key: "junior", dimensionality: "scalar" },
      { key: "senior", dimensionality: "scalar", optional: true },
    ],
    result: cells,
    example: {
      formula: "=BALANCE.SPLIT(23226,166,210)",
      arguments: [23226, 166, 210, null],
      result: [[9711.627204030226, 13514.372795969774]],
    },
    run: ([total, primary, junior, senior]) => split(total, primary, junior, senior),
  },
  {
    id: "LIMIT",
    name: "LIMIT",
    textKey: "LIMIT",
    parameters: [indicator, level, standard],
    result: oneNumber,
    example: {
      formula: '=BALANCE.LIMIT("L1","初中")',
      arguments: ["L1", "初中", null],
      result: 5.3,
    },
    run: ([named, levelWord, standardWord]) => limit(named, levelWord, standardWord),
  },
  {
    id: "MEETS",
    name: "MEETS",
    textKey: "MEETS",
    parameters: [values, indicator, level, standard],
    result: cells,
    example: {
      formula: '=BALANCE.MEETS({4.2;4.19},"L1","小学")',
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
    parameters: [totals, pupils, indicator, level, standard],
    result: cells,
    example: {
      formula: '=BALANCE.SHORTFALL({8;9},{200;200},"L1","小学")',
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
    parameters: [values, level, standard],
    result: cells,
    example: {
      formula: '=BALANCE.SCHOOLCHECK({4.2,0.72,0.9,4.5,7.5,2000,2.3},"小学")',
      arguments: [[[4.2, 0.72, 0.9, 4.5, 7.5, 2000, 2.3]], "小学", null],
      result: [["不达标: L2 0.72<0.85"]],
    },
    run: ([cellsOfValues, levelWord, standardWord], texts) =>
      schoolcheck(cellsOfValues, levelWord, standardWord, texts),
  },
  {
    id: "VERSION",
    name: "VERSION",
    textKey: "VERSION",
    parameters: [],
    result: { type: "string", dimensionality: "scalar" },
    example: { formula: "=BALANCE.VERSION()", arguments: [], result: "0.1.0" },
    run: () => version(),
  },
];
