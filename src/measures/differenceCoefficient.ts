import { spreadOfColumns } from "./spreadOfColumns";
import type { WeightedSpread } from "./WeightedSpread";

/**
 * The official difference coefficient 差异系数 from raw totals:
 * X = Σ totals / Σ pupils, S = √(Σ pᵢ(xᵢ − X)² / Σ pᵢ), coefficient = S / X.
 *
 * `mean` is the resource per one pupil. A pair is left out where the total is NaN (blank) or the pupils are
 * not above 0. `coefficient` is NaN where nothing is left or the mean is 0.
 *
 * Source: 《义务教育均衡发展差异系数计算方法及数据来源》, and the published five-school example.
 *
 * @throws RangeError where the columns differ in length.
 * @example differenceCoefficient([279, 137, 935, 160, 402], [45, 37, 89, 76, 55]).coefficient // 0.5152566298844764
 */
export function differenceCoefficient(
  totals: ArrayLike<number>,
  pupils: ArrayLike<number>,
): WeightedSpread {
  return spreadOfColumns(totals, pupils, "totalAndPupils");
}
