import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { splitShared } from "../../measures/splitShared";
import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { readCell } from "../cells/readCell";

/**
 * SPLIT(total, primary, junior, [senior]): a combined school's shared resource by 1 : 1.1 : 1.32, as one row of
 * two cells, or of three when `senior` is given; the cells add up to the total exactly. A blank total, or a total
 * of 0 without pupils, gives blanks. Source: 《测算均衡系数拆分公式》.
 *
 * @example split(23226, 166, 210, null) // [[9711.627204030226, 13514.372795969774]]
 */
export function split(
  total: unknown,
  primary: unknown,
  junior: unknown,
  senior: unknown,
): (number | string)[][] {
  const hasSenior = senior !== null && senior !== undefined;
  const stock = numberOf(total, "total");
  const pupils = {
    primary: numberOf(primary, "primary") ?? 0,
    junior: numberOf(junior, "junior") ?? 0,
    senior: numberOf(senior, "senior") ?? 0,
  };
  const hasPupils = pupils.primary + pupils.junior + pupils.senior > 0;
  if (stock === undefined || (stock === 0 && !hasPupils)) {
    return [hasSenior ? ["", "", ""] : ["", ""]];
  }
  if (!hasPupils) throw new CellFailure("#VALUE!", (texts) => texts.noPupilsToSplitBy);
  const parts = splitShared(stock, pupils);
  return [[parts.primary, parts.junior, ...(hasSenior ? [parts.senior] : [])]];
}

function numberOf(argument: unknown, parameter: ParameterKey): number | undefined {
  return readCell(asScalar(argument, parameter), () => ({ parameter, row: 1 }));
}
