/**
 * The value at the right end of coefficient bars: a fifth beyond the limit, more where a value lies farther.
 *
 * @example coefficientScale([0.256, 0.502], 0.5) // 0.6
 */
export function coefficientScale(values: readonly number[], limit: number | undefined): number {
  const highest = Math.max(0, ...values);
  return Math.max((limit ?? 0) * 1.2, highest * 1.05) || 1;
}
