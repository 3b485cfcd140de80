import type { SchoolsFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

export const schoolsHelp: Readonly<Record<SchoolsFunction, FunctionHelp>> = {
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
};
