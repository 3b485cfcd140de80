import type { SchoolsFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const sizes = "#VALUE!: totals and pupils differ in the number of cells; the message names both.";
const unreadable =
  "#VALUE!: a cell holds a negative number, TRUE or FALSE, or text that is no number; the message names it.";
const noPupils =
  "#VALUE!: a school has a total and 0 pupils; the message names it. Enter the pupils, or clear both cells.";
const unknownWord =
  "#N/A: the indicator, level or standard is unknown; the message lists the known ones.";
const noLimit =
  "#N/A: the standard sets no limit per school for this indicator: the national text of 2012 leaves it to the province.";

const limitsSource =
  "Limits of high-quality balance: 教督〔2017〕6号, read in provincial texts and in the national application form; the document itself was not seen.";

export const schoolsHelp: Readonly<Record<SchoolsFunction, FunctionHelp>> = {
  PERPUPIL: {
    description: "Resource per pupil or per 100: totals / pupils × per.",
    parameters: {
      totals: "Each school's stock, one cell per school.",
      pupils: "Each school's pupils, cell by cell beside the totals.",
      per: "1 for per pupil, 100 for per hundred pupils. Omitted: 1.",
    },
    returns:
      "In the shape of totals: totals × per / pupils, not rounded. Blank where either side is blank or both are 0; a total of 0 beside pupils is 0.",
    errors: [sizes, noPupils, "#VALUE!: per is not above 0, or not one cell.", unreadable],
    source:
      "Ordinary arithmetic: the standards state resources per pupil or per hundred pupils. Pupils of a combined school are not weighed here; split its shared resources first (see SPLIT).",
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
    returns:
      "One row: the primary and the junior part, and the senior part where senior is given, in the unit of the total, not rounded. The parts add up to the total exactly. Blank where the total is blank, or 0 without any pupils; blank pupils count as 0.",
    errors: [
      "#VALUE!: no level has pupils, so there is nothing to split by.",
      "#VALUE!: an argument is more than one cell; split school by school.",
      unreadable,
    ],
    source:
      "《测算均衡系数拆分公式》 (as a public copy gives it): 1:1.1 for nine-year schools, 1:1.2 between junior and senior, 1:1.1:1.32 for twelve-year schools. It names five things to split: both kinds of area, equipment value, computers and books. Teachers are not among them.",
  },
  LIMIT: {
    description: "The limit that a standard sets for an indicator at a level.",
    parameters: {
      indicator: "Id or name of the indicator, such as L1.",
      level: "primary or junior; 1 or 2 will do.",
      standard: "The standard, such as 2017. Omitted: the one that has the indicator.",
    },
    returns:
      "One number, in the unit of the indicator: per hundred pupils for L1 to L3 and L7, per pupil for L4 to L6 (square metres, yuan). Equal to it passes.",
    errors: [unknownWord, noLimit],
    source: limitsSource,
  },
  MEETS: {
    description: "TRUE where the unrounded value reaches the limit, else FALSE.",
    parameters: {
      values: "Each school's value per pupil or per 100 pupils, one cell per school.",
      indicator: "Id or name of the indicator, such as L1.",
      level: "primary or junior; 1 or 2 will do.",
      standard: "The standard, such as 2017. Omitted: the one that has the indicator.",
    },
    returns:
      "In the shape of values: TRUE where the value reaches the limit, a tie included, else FALSE. Blank stays blank; 0 is a value and does not reach it. Values are not rounded before they are judged; both sides are compared at 12 significant digits, so that a tie is a tie.",
    errors: [unreadable, unknownWord, noLimit],
    source: limitsSource,
  },
  SHORTFALL: {
    description: "Units missing to reach the limit, 0 where reached; people and rooms whole.",
    parameters: {
      totals: "Each school's stock, one cell per school.",
      pupils: "Each school's pupils, cell by cell beside the totals.",
      indicator: "Id or name of the indicator, such as L1.",
      level: "primary or junior; 1 or 2 will do.",
      standard: "The standard, such as 2017. Omitted: the one that has the indicator.",
    },
    returns:
      "In the shape of totals, in their unit: the least to be added for the limit to be reached, as MEETS judges. Whole numbers for people and rooms, the exact amount for area and equipment value. 0 where it is reached; blank where either side is blank or both are 0.",
    errors: [sizes, noPupils, unreadable, unknownWord, noLimit],
    source: limitsSource,
  },
  SCHOOLCHECK: {
    description: "Verdict: 6 of 7 limits reached, the other at 85 % or more; else why not.",
    parameters: {
      values: "Values per pupil: one row per school, columns L1 to L7 in this order.",
      level: "primary or junior; 1 or 2 will do.",
      standard: "The standard. Omitted: 2017 (high-quality balance).",
    },
    returns:
      'One text per school: "Meets", or "Below standard" with every item short (L2 0.72<0.85 is under the floor of 85 %, L6 1900.00<2000 under the limit), or "Undecided" with the items whose missing value could still decide. A school without any value, or with zeros alone, stays blank.',
    errors: [
      "#VALUE!: values has not one column for each of the seven indicators, in their order.",
      unreadable,
      "#N/A: the level or standard is unknown; the message lists the known ones.",
      "#N/A: the standard has no national rule per school (2012 leaves it to the province).",
    ],
    source:
      "教督〔2017〕6号, as the explanation of the national application form gives it: each school reaches at least 6 items, and the rest not under 85 % of what is required.",
  },
};
