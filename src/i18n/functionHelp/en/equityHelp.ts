import type { EquityFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

export const equityHelp: Readonly<Record<EquityFunction, FunctionHelp>> = {
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
};
