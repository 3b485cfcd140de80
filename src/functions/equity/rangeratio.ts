import { rangeRatio } from "../../measures/rangeRatio";
import { definedMeasure } from "./definedMeasure";
import { weightedValues } from "./weightedValues";

/**
 * RANGERATIO(values, [pupils]): (P95 − P5) / P5, percentiles of the pupils when they are given, else of the schools.
 * Ranges of one cell count. #DIV/0! where nothing is left or P5 is 0. Source: literature, no official indicator.
 *
 * @example rangeratio([[2], [5]], [[1], [1]]) // 1.5
 */
export function rangeratio(values: unknown, pupils: unknown): number {
  return definedMeasure(rangeRatio(...weightedValues(values, pupils)));
}
