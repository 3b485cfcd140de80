import { theilIndex } from "../../measures/theilIndex";
import { definedMeasure } from "./definedMeasure";
import { weightedValues } from "./weightedValues";

/**
 * THEIL(values, [pupils]): Theil index T = GE(1), a value of 0 contributing 0; weighted by pupils when they are given.
 * Ranges of one cell count. #DIV/0! where nothing is left or the mean is 0. Source: literature, no official indicator.
 *
 * @example theil([[0], [2]], [[1], [1]]) // 0.6931471805599453
 */
export function theil(values: unknown, pupils: unknown): number {
  return definedMeasure(theilIndex(...weightedValues(values, pupils)));
}
