/**
 * A part's share of the whole, as a fraction. NaN where the whole is not above 0.
 *
 * @example share(70577, 255310) // 0.27643648897418827
 */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : NaN;
}
