import type { ArgumentPosition, FunctionTexts, ParameterKey } from "./FunctionTexts";

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
};

const at = ({ parameter, row, column }: ArgumentPosition): string =>
  `row ${row}${column === undefined ? "" : `, column ${column}`} of ${parameterNames[parameter]}`;

const start = (position: ArgumentPosition): string => {
  const text = at(position);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export const en: FunctionTexts = {
  parameterNames,
  functions: {
    CV: {
      description:
        "Coefficient of variation, population form, weighted by pupils when given. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        values: "Each school's value per pupil (or per 100 pupils), one cell per school.",
        pupils: "Each school's pupils, as weights. Omitted: all schools weigh the same.",
      },
    },
    CVRATIO: {
      description:
        "The official difference coefficient from raw totals, weighted by pupils. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        totals: "Each school's stock, such as books, area or teachers, one cell per school.",
        pupils: "Each school's pupils, cell by cell beside the totals.",
      },
    },
    COMPOSITE: {
      description:
        "Mean of the unrounded difference coefficients of all columns. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        totals: "Stocks: one row per school, one column per indicator.",
        pupils: "Each school's pupils, one cell per school.",
      },
    },
    PERPUPIL: {
      description:
        "Resource per pupil or per 100: totals / pupils × per. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        totals: "Each school's stock, one cell per school.",
        pupils: "Each school's pupils, cell by cell beside the totals.",
        per: "1 for per pupil, 100 for per hundred pupils. Omitted: 1.",
      },
    },
    SPLIT: {
      description:
        "Splits a combined school's shared resource between its levels, one pupil weighing 1:1.1:1.32. Adds up to the total.",
      parameters: {
        total: "The whole school's stock, such as area, equipment value or books.",
        primary: "Primary pupils; 0 for none.",
        junior: "Junior secondary pupils; 0 for none.",
        senior: "Senior secondary pupils; omit where the school has none.",
      },
    },
    LIMIT: {
      description: "The limit that a standard sets for an indicator at a level.",
      parameters: {
        indicator: "Id or name of the indicator, such as L1.",
        level: "primary or junior; 1 or 2 will do.",
        standard: "The standard, such as 2017. Omitted: the one that has the indicator.",
      },
    },
    MEETS: {
      description:
        "TRUE where the unrounded value reaches the limit, else FALSE. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        values: "Each school's value per pupil or per 100 pupils, one cell per school.",
        indicator: "Id or name of the indicator, such as L1.",
        level: "primary or junior; 1 or 2 will do.",
        standard: "The standard, such as 2017. Omitted: the one that has the indicator.",
      },
    },
    SHORTFALL: {
      description:
        "Units missing to reach the limit, 0 where reached; people and rooms whole. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        totals: "Each school's stock, one cell per school.",
        pupils: "Each school's pupils, cell by cell beside the totals.",
        indicator: "Id or name of the indicator, such as L1.",
        level: "primary or junior; 1 or 2 will do.",
        standard: "The standard, such as 2017. Omitted: the one that has the indicator.",
      },
    },
    SCHOOLCHECK: {
      description:
        "Verdict: 6 of 7 limits reached, the other at 85 % or more; else why not. Desktop Excel passes an empty cell as 0: fill it in.",
      parameters: {
        values: "Values per pupil: one row per school, columns L1 to L7 in this order.",
        level: "primary or junior; 1 or 2 will do.",
        standard: "The standard. Omitted: 2017 (high-quality balance).",
      },
    },
    VERSION: { description: "The version of this add-in.", parameters: {} },
  },
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
};
