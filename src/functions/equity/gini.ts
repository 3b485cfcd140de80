import { giniCoefficient } from "../../measures/giniCoefficient";
import { definedMeasure } from "./definedMeasure";
import { weightedValues } from "./weightedValues";

/**
 * GINI(values, [pupils]): Gini coefficient, population form; weighted by pupils when they are given, else all alike.
 * Ranges of one cell count. #DIV/0! where nothing is left or the mean is 0. Source: literature, no official indicator.
 *
 * @example gini([[1], [3]], [[1], [1]]) // 0.25
 */
export function gini(values: unknown, pupils: unknown): number {
  return definedMeasure(giniCoefficient(...weightedValues(values, pupils)));
}
