import { mclooneIndex } from "../../measures/mclooneIndex";
import { definedMeasure } from "./definedMeasure";
import { weightedValues } from "./weightedValues";

/**
 * MCLOONE(values, [pupils]): what pupils below the median have, as a share of what they would have at the median;
 * weighted by pupils when they are given. 1 where nobody is below the median. Ranges of one cell count.
 * #DIV/0! where nothing is left or the median is 0. Source: literature, no official indicator.
 *
 * @example mcloone([[1], [2], [4]], [[1], [1], [1]]) // 0.5
 */
export function mcloone(values: unknown, pupils: unknown): number {
  return definedMeasure(mclooneIndex(...weightedValues(values, pupils)));
}
