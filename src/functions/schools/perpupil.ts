import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { perPupil } from "../../measures/perPupil";
import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { mapPairs } from "../cells/mapPairs";
import { pairCells } from "../cells/pairCells";
import { readCell } from "../cells/readCell";

/**
 * PERPUPIL(totals, pupils, [per]): totals / pupils × per in the shape of `totals`; "" where a pair is left out.
 *
 * @example perpupil([[9], [""]], [[450], [100]], 100) // [[2], [""]]
 */
export function perpupil(totals: unknown, pupils: unknown, per: unknown): (number | string)[][] {
  const factor = readFactor(per);
  return mapPairs(pairCells(totals, "totals", pupils), (total, heads) =>
    perPupil(total, heads, factor),
  );
}

function readFactor(per: unknown): number {
  const parameter: ParameterKey = "per";
  const factor = readCell(asScalar(per, parameter), () => ({ parameter, row: 1 })) ?? 1;
  if (factor > 0) return factor;
  throw new CellFailure("#VALUE!", (texts) => texts.notAboveZero(parameter, String(factor)));
}
