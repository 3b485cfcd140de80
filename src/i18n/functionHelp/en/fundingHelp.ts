import type { FundingFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const sizes = "#VALUE!: the ranges do not hold the same number of cells.";
const unreadable =
  "#VALUE!: a cell holds a negative number, TRUE or FALSE, or text that is no number; the message names it.";
const notOneLine =
  "#VALUE!: the years are not in one row or one column, or there is only one cell.";

export const fundingHelp: Readonly<Record<FundingFunction, FunctionHelp>> = {
  GROWTH: {
    description:
      "Growth: (current − previous) / previous, year by year. Give one series of years, or current and previous figures.",
    parameters: {
      series:
        "Years in one row or column, the earliest first; or the current figures where previous ones are given.",
      previous:
        "The figures of the year before, cell by cell. Omitted: the first range is a series.",
    },
    returns:
      "In the shape of the first range, as fractions (0.0725 is 7.25%), not rounded. Blank where there is no base: the first year, a blank year and the year after it, a previous figure of 0. 0 where both years are equal to 12 significant digits.",
    errors: [
      "#DIV/0!: a single pair whose previous figure is 0 while the current one is not.",
      notOneLine,
      sizes,
      unreadable,
    ],
    source:
      "Common arithmetic, as in the column of growth over the year before in form V of the 2012 application; no official text with the formula was seen.",
  },
  GROWTHGAP: {
    description:
      "Percentage points by which education funding grew more than regular revenue, year by year; above 0 is required.",
    parameters: {
      education: "Education funding by year, in one row or column, the earliest first.",
      revenue: "The regular fiscal revenue of the same years, in one row or column.",
    },
    returns:
      "In the shape of education, in percentage points (0.04 is 0.04 points), not rounded. Blank for the first year, for a year that is blank in either series and the year after it, and where a base is 0. 0 where both growths are equal to 12 significant digits: a tie is not above.",
    errors: [notOneLine, sizes, unreadable],
    source:
      "Education Law (as amended 2021), article 56: education appropriations shall grow faster than regular fiscal revenue. Regular revenue has a definition of its own: take the finance bureau's figure.",
  },
  SHARE: {
    description:
      "Share: part / whole, cell by cell, such as education spending in all fiscal spending.",
    parameters: {
      part: "The part, such as education spending, one cell per year.",
      whole:
        "The whole, such as all fiscal spending, cell by cell beside the part, in the same unit.",
    },
    returns:
      "In the shape of the part, as fractions (0.2541 is 25.41%), not rounded. Blank where either side is blank or both are 0.",
    errors: [
      "#VALUE!: the whole is 0 and the part is not; the message names it.",
      sizes,
      unreadable,
    ],
    source:
      "Education Law (as amended 2021), article 55: the share of education in fiscal spending shall rise step by step.",
  },
  RISES: {
    description:
      "TRUE where every year is above the year before, else FALSE. With strict FALSE, equal years pass too.",
    parameters: {
      series: "Years in one row or column, the earliest first, none of them blank.",
      strict: "TRUE or omitted: every year above the last. FALSE: no year below the last.",
    },
    returns: "TRUE or FALSE. Years are compared at 12 significant digits; equal ones are no rise.",
    errors: [
      "#VALUE!: a year is blank, so there is no verdict; the message names it.",
      notOneLine,
      unreadable,
      "#N/A: strict is neither TRUE nor FALSE.",
    ],
    source:
      "Gradual rise: Education Law article 56 and Compulsory Education Law article 42, read as above the year before. Rise and never fall: the wording is known from reports; the document (General Office of the State Council 2018 No. 82) was not seen.",
  },
  AUDIT: {
    description:
      "Checks printed percentages against the figures beside them: agrees, explained by rounding, disagrees or not checkable.",
    parameters: {
      printed:
        "The printed percentage, such as 8.06% or 0.0806; for a gap the percentage points, such as 0.04.",
      current: "The current year's figure; the part of a share; the first growth of a gap.",
      previous: "The figure of the year before; the whole of a share; the second growth of a gap.",
      kind: "growth = current / previous − 1; share = current / previous; gap = current − previous. Omitted: growth.",
      decimals:
        "Decimals of the printed percentage. Omitted: as entered; the number 0.90% arrives as 0.9%, so give 2.",
    },
    returns:
      "In the shape of printed. Agrees: computed from the figures and rounded, it is the printed one. Explained by rounding: it is not, but the figures are rounded too (half a unit of their last decimal to either side, 0.5 for whole numbers) and true ones may give it. Disagrees: no true ones do. Not checkable: a figure is missing, or for growth and share the previous one is 0. Blank where nothing is printed. Numbers lose zeros at their end, so of two years of one series that differ by one or two decimals the longer one counts for both (7.7 beside 7.57 is 7.70); text counts as written.",
    errors: [
      "#VALUE!: the printed figure fits only with its point moved by two places (8.06% entered as 8.06); the message says where and how to enter it.",
      "#VALUE!: decimals is no whole number from 0 to 10.",
      sizes,
      "#VALUE!: a cell holds TRUE or FALSE, text that is no number, or a negative figure (allowed for a gap); the message names it.",
      "#N/A: there is no such kind; the message lists them.",
    ],
    source:
      "Rounding half up is how reports are written; judging by rounding intervals is this add-in's method, no official text asks for it.",
  },
};
