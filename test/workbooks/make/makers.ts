import type { MadeWorkbook } from "./build/MadeWorkbook";
import { hiddenRows } from "./hiddenRows";
import { plainOffset } from "./plainOffset";
import { statisticsPasted } from "./statisticsPasted";
import { statisticsPrimary } from "./statisticsPrimary";
import { statisticsSixRows } from "./statisticsSixRows";
import { townshipTotals } from "./townshipTotals";
import { twoTablesBelow } from "./twoTablesBelow";
import { twoTablesBeside } from "./twoTablesBeside";

/** By the name of the file that each makes. */
export const makers: Readonly<Record<string, () => MadeWorkbook>> = {
  "hidden-rows": hiddenRows,
  "plain-offset": plainOffset,
  "statistics-pasted": statisticsPasted,
  "statistics-primary": statisticsPrimary,
  "statistics-six-rows": statisticsSixRows,
  "township-totals": townshipTotals,
  "two-tables-below": twoTablesBelow,
  "two-tables-beside": twoTablesBeside,
};
