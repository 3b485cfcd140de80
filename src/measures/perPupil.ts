/**
 * A school's resource per pupil (`per` 1) or per hundred pupils (`per` 100).
 * Multiplied first, so that one rounding remains. NaN where there are no pupils.
 *
 * @example perPupil(9, 450, 100) // 2
 */
export function perPupil(total: number, pupils: number, per: number): number {
  return pupils > 0 ? (total * per) / pupils : NaN;
}
