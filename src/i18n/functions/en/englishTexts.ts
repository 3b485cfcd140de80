import type { ArgumentPosition } from "../ArgumentPosition";
import type { FunctionTexts } from "../FunctionTexts";
import type { ParameterKey } from "../ParameterKey";
import { equityWords } from "./equityWords";
import { fundingWords } from "./fundingWords";
import { staffingWords } from "./staffingWords";

const parameterNames: Readonly<Record<ParameterKey, string>> = {
  values: "values",
  totals: "totals",
  pupils: "pupils",
  per: "per",
  total: "total",
  primary: "primary",
  junior: "junior",
  senior: "senior",
  indicator: "indicator",
  level: "level",
  standard: "standard",
  groups: "groups",
  target: "target",
  mode: "mode",
  wholeUnits: "whole_units",
  current: "current",
  previous: "previous",
  education: "education",
  revenue: "revenue",
  part: "part",
  whole: "whole",
  series: "series",
  strict: "strict",
  printed: "printed",
  kind: "kind",
  decimals: "decimals",
  teachers: "teachers",
  staff: "staff",
  size: "size",
  sizes: "sizes",
  graduates: "graduates",
  entrants: "entrants",
  movedIn: "in",
  movedOut: "out",
  deaths: "deaths",
  formula: "formula",
  classes: "classes",
};

const at = ({ parameter, row, column }: ArgumentPosition): string =>
  `row ${row}${column === undefined ? "" : `, column ${column}`} of ${parameterNames[parameter]}`;

const start = (position: ArgumentPosition): string => {
  const text = at(position);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export const englishTexts: FunctionTexts = {
  parameterNames,
  levels: { primary: "primary", junior: "junior" },

  sizesDiffer: (first, firstCount, second, secondCount) =>
    `${parameterNames[first]} has ${firstCount} cells and ${parameterNames[second]} has ${secondCount}: they must be as many.`,
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
