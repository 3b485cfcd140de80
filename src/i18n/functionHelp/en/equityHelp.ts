import type { EquityFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const unreadable =
  "#VALUE! where a cell holds a text that is no number, a negative number, TRUE or FALSE; the message names it. An error in a cell comes back as that error.";
const sizesDiffer = "#VALUE! where the ranges hold different numbers of cells.";
const noPupils = "#VALUE! where a school has a figure and 0 pupils; the message names it.";
const noMean = "#DIV/0! where no school is left or the mean is 0.";
const outOfRange = "#NUM! where the figures are too large to compute with.";

const ofValues = {
  values: "Each school's value per pupil (or per 100 pupils), one cell per school.",
  pupils: "Each school's pupils, as weights. Omitted: all schools weigh the same.",
};
const ofTotals = {
  totals: "Each school's stock, such as books, area or teachers, one cell per school.",
  pupils: "Each school's pupils, cell by cell beside the totals.",
};
const blankOrZero = "A blank cell leaves its school out, a 0 counts.";
const percentile =
  "A percentile is the lowest value at which the pupils, counted upwards from the lowest value, reach that share of all pupils; where they reach it exactly, it is the mean of that value and the next one, as in MEDIAN. Without pupils, schools are counted. A school split in two, or all pupils multiplied, changes nothing.";
const officialFormula =
  "《义务教育均衡发展差异系数计算方法及数据来源》, and the published five-school example 《县域义务教育校际均衡指标计算方法（以生均图书册数为例）》. No text of the formula for the 2017 standard was found; the same one is used.";

export const equityHelp: Readonly<Record<EquityFunction, FunctionHelp>> = {
  CV: {
    description:
      "Coefficient of variation (standard deviation / mean), population form; weighted by pupils when they are given.",
    parameters: ofValues,
    returns: `One number, a fraction: √(Σp(x − X)² / Σp) / X, where X = Σpx / Σp; without pupils every p is 1. ${blankOrZero}`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: `With pupils the official difference coefficient: ${officialFormula} Without pupils a common statistic that no standard uses.`,
  },
  CVRATIO: {
    description:
      "The official difference coefficient, from each school's total stock and pupils; schools weigh by their pupils.",
    parameters: ofTotals,
    returns: `One number, a fraction, not rounded: √(Σp(x − X)² / Σp) / X, where x = total / pupils and X = Σtotals / Σpupils. ${blankOrZero}`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: officialFormula,
  },
  COMPOSITE: {
    description:
      "Composite difference coefficient: the mean of the unrounded difference coefficients of all columns.",
    parameters: {
      totals: "Stocks: one row per school, one column per indicator.",
      pupils: "Each school's pupils, one cell per school.",
    },
    returns:
      "One number, a fraction: the mean of CVRATIO of each column. A blank cell leaves its school out of that column only, a 0 counts.",
    errors: [
      unreadable,
      "#VALUE! where pupils does not hold one cell for each row of totals.",
      noPupils,
      "#DIV/0! where one column has no school left or a mean of 0.",
      outOfRange,
    ],
    source:
      "The published five-school example of 基本均衡 (mean of the eight coefficients). 优质均衡 judges every indicator by itself: there a composite proves nothing.",
  },
  GINI: {
    description:
      "Gini coefficient of values per pupil, 0 where all are alike; weighted by pupils when they are given.",
    parameters: ofValues,
    returns: `One number from 0 to below 1: ΣΣ wᵢwⱼ|xᵢ − xⱼ| / (2X), where w is a school's share of all pupils and X the weighted mean; population form, without the correction n/(n − 1). ${blankOrZero}`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: "Literature (Stata Technical Bulletin 48, sg104); not an indicator of any standard.",
  },
  THEIL: {
    description:
      "Theil index T = GE(1) of values per pupil, 0 where all are alike; weighted by pupils when they are given.",
    parameters: ofValues,
    returns: `One number from 0: Σ w(x/X)·ln(x/X), where w is a school's share of all pupils and X the weighted mean. ${blankOrZero} A value of 0 contributes 0 to the sum.`,
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source:
      "Literature (Theil's T, generalised entropy of order 1); not an indicator of any standard.",
  },
  MCLOONE: {
    description:
      "McLoone index: what pupils below the median have, as a share of what they would have at the median; 1 where alike.",
    parameters: ofValues,
    returns: `One number from 0 to 1: Σpx / (median × Σp) over the schools with less than the median; 1 where none has less. The median is the 50th percentile. ${percentile} ${blankOrZero}`,
    errors: [
      unreadable,
      sizesDiffer,
      noPupils,
      "#DIV/0! where no school is left or the median is 0.",
      outOfRange,
    ],
    source:
      "Literature on school finance (McLoone; Berne and Stiefel), recalled; not an indicator of any standard. The median's definition: Hyndman and Fan, type 2, with weights.",
  },
  RANGERATIO: {
    description:
      "Federal range ratio (P95 − P5) / P5 of values per pupil; percentiles of pupils when they are given.",
    parameters: ofValues,
    returns: `One number from 0. ${percentile} ${blankOrZero}`,
    errors: [
      unreadable,
      sizesDiffer,
      noPupils,
      "#DIV/0! where no school is left or the 5th percentile is 0.",
      outOfRange,
    ],
    source:
      "Literature on school finance of the United States, recalled; not an indicator of any standard. The percentiles' definition: Hyndman and Fan, type 2, with weights.",
  },
  DECOMPOSE: {
    description:
      "Splits the square of the difference coefficient between groups of schools: parts within and between groups.",
    parameters: {
      ...ofTotals,
      groups: "Each school's group, such as its township or urban/rural, beside its total.",
    },
    returns:
      "One row per group, in the order in which they first appear, then the total; six columns: group, share of pupils w, mean per pupil m, the group's CVRATIO (empty where its mean is 0), part within = w(m/X)²·CV², part between = w(m/X − 1)², X being the mean of all. The parts add up to the total row, and its two parts to the square of CVRATIO of all schools. Groups are the same where they are so but for spaces at the ends and full or half width. A school left out for a blank needs no group; a group without any school that counts has no row. An empty cell that Excel cannot tell from 0, in a computed range, forms a group 0.",
    errors: [
      "#VALUE! where a school that counts has no group, or TRUE or FALSE for one; the message names it.",
      unreadable,
      sizesDiffer,
      noPupils,
      noMean,
      outOfRange,
    ],
    source:
      "Literature: half the square of CV is the generalised entropy GE(2), which splits without remainder (Stata, ineqdeco). Not a procedure of any standard.",
  },
  CONTRIBUTION: {
    description:
      "Each school's share of the square of the difference coefficient: where the county's imbalance comes from.",
    parameters: ofTotals,
    returns:
      "Fractions that add up to 1, in the shape of totals: p(x − X)² / Σp(x − X)², where x = total / pupils and X = Σtotals / Σpupils. Schools far above the mean contribute as those far below it. Empty where a school is left out for a blank; all 0 where schools are alike and there is nothing to share.",
    errors: [unreadable, sizesDiffer, noPupils, noMean, outOfRange],
    source: "Follows from the formula of CVRATIO; not a procedure of any standard.",
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
      "#VALUE! when totals and pupils differ in size, or a cell holds text that is no number, TRUE/FALSE or a negative number.",
      "#VALUE! when a school has a total but no pupils.",
      "#VALUE! when target is empty, negative or no number, or whole_units is not TRUE or FALSE.",
      "#VALUE! when target is empty, or 2 or more, which is no likely coefficient: write 50%, not 50.",
      "#N/A when mode is an unknown word.",
      "#N/A when no number of whole units that was tried reaches the target; the message says how many were tried and the best coefficient among them.",
      "#DIV/0! when no school is left or all totals are 0: there is no coefficient to lower.",
    ],
    source:
      "Our own optimisation, no official method: the standards set the coefficient, not how to lower it. " +
      "The coefficient is that of CVRATIO. For exact amounts water-filling (convex optimisation), for whole units the greedy rule for separable convex allocation; both give the least there is.",
  },
};
