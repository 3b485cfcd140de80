import type { StaffingWords } from "../StaffingWords";
import { parameterNames } from "./parameterNames";
import { start } from "./start";

const stayed = "graduates - in + out";
const expected = {
  national: "entrants - deaths",
  adjusted: "entrants + in - out",
  plain: "entrants",
};

export const staffingWords: StaffingWords = {
  // The first is a size, not a band of the statistics, which begin at 36.
  classBands: {
    upTo35: "35 or fewer",
    normal: "Normal class",
    aboveNormal: "Rather large class",
    large: "Large class",
    extraLarge: "Extra-large class",
  },
  notWhole: (position, shown) => `${start(position)} is ${shown}; it must be a whole number.`,
  zeroBeside: (position, other, shown) =>
    `${start(position)} is 0 while ${parameterNames[other]} is ${shown}: enter the figure, or clear both cells.`,
  unknownStaffLevel: (given) =>
    `There is no level "${given}". Known: primary (小学, 1), junior (初中, 2), senior (高中, 3).`,
  unknownFormula: (given) =>
    `There is no formula "${given}". Known: national (国家口径, 1) = (${stayed}) / (${expected.national}); adjusted (入学调整, 2) = graduates / (${expected.adjusted}), at most 1; plain (不调整, 3) = graduates / ${expected.plain}.`,
  nobodyExpected: (position, formula, shown) =>
    `${start(position)}: ${expected[formula]} is ${shown}, but must be above 0; correct this school's figures.`,
  stayedBelowZero: (position, shown) =>
    `${start(position)}: ${stayed} is ${shown}, but cannot be negative; correct this school's figures.`,
};
