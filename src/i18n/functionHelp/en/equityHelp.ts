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
  PLAN: {
    description:
      "The least to add (or to move) so that the difference coefficient comes to the target, school by school.",
    parameters: {
      totals: "Each school's stock, such as books, area or teachers, one cell per school.",
      pupils: "Each school's pupils, cell by cell beside the totals.",
      target: "The coefficient to reach, such as 0.5 or 50%.",
      mode: "add (new resources, the default) or reallocate (moved from school to school).",
      wholeUnits:
        "TRUE: whole units only, as for teachers and computers. Omitted: FALSE, exact amounts.",
    },
    returns:
      "One cell per school in the shape of totals, in the unit of totals: what it receives, below 0 what it gives. " +
      "add: the schools with the least per pupil are raised to one common level, the others get 0. " +
      "reallocate: the schools with the most are lowered to one level and those with the least raised to another; the cells add up to 0. " +
      "All 0 where the target is met already. With a target of 0 every school comes to the highest school's value per pupil (add) or to the county's (reallocate). " +
      "whole_units: the least number of whole units, found exactly; several schools may have equal claims to the last of them, then the upper one gets it. " +
      "The plan's coefficient is judged unrounded, at 12 significant digits; an exact tie reaches the target. \"\" where the school's total or pupils are empty.",
    errors: [
      "#VALUE! when totals and pupils differ in size, or a cell holds text, TRUE/FALSE or a negative number.",
      "#VALUE! when a school has a total but no pupils.",
      "#VALUE! when target is empty, negative or no number, or whole_units is not TRUE or FALSE.",
      "#N/A when mode is an unknown word.",
      "#N/A when no whole units reach the target; the message says the best coefficient there is.",
      "#DIV/0! when no school is left or all totals are 0: there is no coefficient to lower.",
    ],
    source:
      "Our own optimisation, no official method: the standards set the coefficient, not how to lower it. " +
      "The coefficient is that of CVRATIO. For exact amounts water-filling (convex optimisation), for whole units the greedy rule for separable convex allocation; both give the least there is.",
  },
};
