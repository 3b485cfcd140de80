import type { FunctionTexts } from "../FunctionTexts";
import { equityWords } from "./equityWords";
import { fundingWords } from "./fundingWords";
import { parameterNames } from "./parameterNames";
import { staffingWords } from "./staffingWords";
import { start } from "./start";

export const englishTexts: FunctionTexts = {
  parameterNames,
  levels: { primary: "primary", junior: "junior" },

  sizesDiffer: (first, firstCount, second, secondCount) =>
    `${parameterNames[first]} has ${firstCount} cells and ${parameterNames[second]} has ${secondCount}: they must be as many.`,
  unevenRows: (parameter) =>
    `The rows of ${parameterNames[parameter]} differ in length: give it one rectangular range.`,
  rowsDiffer: (first, rows, second, cells) =>
    `${parameterNames[first]} has ${rows} rows and ${parameterNames[second]} has ${cells} cells: one cell is needed per row.`,
  columnsDiffer: (parameter, columns, expected) =>
    `${parameterNames[parameter]} has ${columns} columns; they should be ${expected} in this order.`,
  notANumber: (position, shown) => `${start(position)} is "${shown}", which is no number.`,
  isBoolean: (position, shown) => `${start(position)} is ${shown}; a number is needed.`,
  isError: (position) => `${start(position)} is an error; correct it first.`,
  isNegative: (position, shown) => `${start(position)} is ${shown}; it cannot be negative.`,
  noPupils: (position, of, shown) =>
    `${start(position)} is 0 while ${parameterNames[of]} is ${shown}: enter the pupils, or clear both cells.`,
  notOneCell: (parameter, count) =>
    `${parameterNames[parameter]} must be one cell; ${count} are given.`,
  notAboveZero: (parameter, shown) =>
    `${parameterNames[parameter]} is ${shown}; it must be above 0.`,
  noPupilsToSplitBy: "No level has pupils, so there is nothing to split by.",
  unknownIndicator: (given, known) => `There is no indicator "${given}". Known: ${known}.`,
  unknownLevel: (given) =>
    `There is no level "${given}". Known: primary (小学, 1), junior (初中, 2).`,
  unknownStandard: (given, known) => `There is no standard "${given}". Known: ${known}.`,
  noLimit: (indicator, standard) => `${standard} sets no limit per school for ${indicator}.`,
  noSchoolRule: (standard) => `${standard} has no national rule per school.`,

  meets: "Meets",
  below: (items) => `Below standard: ${items.join(", ")}`,
  undecided: (missingIds) => `Undecided: ${missingIds.join(", ")} missing`,
  listed: (indicators) => indicators.map(({ id, names }) => `${id} ${names.enShort}`).join(", "),
  standardName: (names) => names.enShort,

  equity: equityWords,
  funding: fundingWords,
  staffing: staffingWords,
};
