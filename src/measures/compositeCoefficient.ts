import { sumOf } from "./sumOf";

/**
 * 综合差异系数: the mean of the unrounded coefficients of all indicators.
 * NaN where there are none, or where one of them is NaN.
 *
 * @example compositeCoefficient([0.25, 0.75]) // 0.5
 */
export function compositeCoefficient(coefficients: ArrayLike<number>): number {
  return sumOf(coefficients).value / coefficients.length;
}
