import type { FunctionEntry } from "../FunctionEntry";
import { parameter } from "../parameter";
import { resultKind } from "../resultKind";
import { classband } from "./classband";
import { oversize } from "./oversize";
import { pupilsperteacher } from "./pupilsperteacher";
import { retentionRates } from "./retentionRates";
import { rooms } from "./rooms";
import { staffgap } from "./staffgap";
import { staffrequired } from "./staffrequired";

/** Teachers, classes, rooms and pupils who stay. */
export const staffingFunctions: readonly FunctionEntry[] = [
  {
    id: "PUPILSPERTEACHER",
    name: "PUPILSPERTEACHER",
    textKey: "PUPILSPERTEACHER",
    parameters: [parameter.range("pupils"), parameter.range("teachers")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [
        [[450], [504]],
        [[25], [32]],
      ],
      result: [[18], [15.75]],
    },
    run: ([cellsOfPupils, cellsOfTeachers]) => pupilsperteacher(cellsOfPupils, cellsOfTeachers),
  },
  {
    id: "STAFFREQUIRED",
    name: "STAFFREQUIRED",
    textKey: "STAFFREQUIRED",
    parameters: [parameter.range("pupils"), parameter.cell("level")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[27], [28], [450]], "初中"],
      result: [[2], [3], [34]],
    },
    run: ([cellsOfPupils, levelWord]) => staffrequired(cellsOfPupils, levelWord),
  },
  {
    id: "STAFFGAP",
    name: "STAFFGAP",
    textKey: "STAFFGAP",
    parameters: [parameter.range("staff"), parameter.range("pupils"), parameter.cell("level")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[22], [25]], [[418], [480]], "小学"],
      result: [[0], [-1]],
    },
    run: ([cellsOfStaff, cellsOfPupils, levelWord]) =>
      staffgap(cellsOfStaff, cellsOfPupils, levelWord),
  },
  {
    // No class has 0 pupils, so an empty cell and 0 answer alike, here and in OVERSIZE.
    id: "CLASSBAND",
    name: "CLASSBAND",
    textKey: "CLASSBAND",
    parameters: [parameter.range("size")],
    result: resultKind.cells,
    example: {
      arguments: [[[35], [45], [46], [56], [66]]],
      result: [["35人及以下"], ["正常班额"], ["偏大班额"], ["大班额"], ["超大班额"]],
    },
    run: ([cellsOfSizes], texts) => classband(cellsOfSizes, texts),
  },
  {
    id: "OVERSIZE",
    name: "OVERSIZE",
    textKey: "OVERSIZE",
    parameters: [parameter.range("sizes"), parameter.cell("level")],
    result: resultKind.number,
    example: {
      arguments: [[[45], [46], [52]], "小学"],
      result: 2,
    },
    run: ([cellsOfSizes, levelWord]) => oversize(cellsOfSizes, levelWord),
  },
  {
    id: "RETENTION",
    name: "RETENTION",
    textKey: "RETENTION",
    parameters: [
      parameter.range("graduates"),
      parameter.range("entrants"),
      parameter.optionalRange("movedIn"),
      parameter.optionalRange("movedOut"),
      parameter.optionalRange("deaths"),
      parameter.optionalCell("formula"),
    ],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[95]], [[100]], [[5]], [[8]], null, null],
      result: [[0.98]],
    },
    run: ([graduates, entrants, movedIn, movedOut, deaths, formulaWord]) =>
      retentionRates(graduates, entrants, movedIn, movedOut, deaths, formulaWord),
  },
  {
    id: "ROOMS",
    name: "ROOMS",
    textKey: "ROOMS",
    parameters: [parameter.range("classes")],
    result: resultKind.cells,
    asksEmptyCells: true,
    example: {
      arguments: [[[12], [13], [36]]],
      result: [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    },
    run: ([cellsOfClasses]) => rooms(cellsOfClasses),
  },
];
