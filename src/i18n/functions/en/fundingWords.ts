import type { FundingWords } from "../FundingWords";
import { parameterNames } from "./parameterNames";
import { start } from "./start";

export const fundingWords: FundingWords = {
  notOneLine: (parameter, rows, columns) =>
    `${parameterNames[parameter]} has ${rows} rows and ${columns} columns; give one row or one column of years.`,
  oneYear: (parameter) => `${parameterNames[parameter]} is one cell; two years are the least.`,
  blankYear: (position) =>
    `${start(position)} is blank: without this year there is no verdict. Fill it in, or choose other years.`,
  noWhole: (position, of, shown) =>
    `${start(position)} is 0 while ${parameterNames[of]} is ${shown}: enter the whole, or clear both cells.`,
  unknownStrict: (given) =>
    `${parameterNames.strict} cannot be "${given}". Known: TRUE (every year above the last), FALSE (none below it).`,
  unknownKind: (given) =>
    `There is no kind "${given}". Known: growth (current / previous − 1), share (current / previous), gap (current − previous).`,
  notDecimals: (shown, most) =>
    `${parameterNames.decimals} is ${shown}; it must be a whole number from 0 to ${most}.`,
  otherUnit: {
    rate: (position, shown) =>
      `${start(position)} is ${shown}, which fits only as ${shown}%: write ${shown}%, or divide by 100.`,
    gap: (position, shown) =>
      `${start(position)} is ${shown}, which fits the two growths only by a factor of 100: write printed in percentage points (0.04), current and previous as percentages (8.06% or 0.0806, not 8.06).`,
  },
  verdicts: {
    agrees: "agrees",
    explained: "explained by rounding",
    disagrees: "disagrees",
    notCheckable: "not checkable",
  },
};
