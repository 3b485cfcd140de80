/**
 * A second, independent judge of one school under 优质均衡: whole numbers only (BigInt), no division, no rounding,
 * nothing shared with src. Limits in hundredths, the floor as 85/100. Figures in hundredths of their unit.
 */
export interface ExactSchool {
  readonly pupils: bigint;
  /** Pupils of the other part of a nine-year school, 0 for a plain primary school. */
  readonly juniorPupils: bigint;
  /** L1..L7: people, people, people, m², m², yuan, rooms; each × 100. */
  readonly hundredths: readonly bigint[];
}

const PRIMARY_LIMITS = [420n, 100n, 90n, 450n, 750n, 200_000n, 230n];
const PER = [100n, 100n, 100n, 1n, 1n, 1n, 100n];
const SHARED = [false, false, false, true, true, true, true];

export function exactSchoolVerdict(school: ExactSchool): "pass" | "borderline" | "fail" {
  let short = 0;
  let below = 0;
  school.hundredths.forEach((stock, index) => {
    // sharers × 10: A + 1.1 B
    const sharers = SHARED[index]
      ? school.pupils * 10n + school.juniorPupils * 11n
      : school.pupils * 10n;
    // stock/100 × per ÷ (sharers/10) < limit/100  ⟺  stock × per × 10 < limit × sharers
    const value = stock * PER[index]! * 10n;
    const limit = PRIMARY_LIMITS[index]! * sharers;
    if (value < limit) short++;
    if (value * 100n < limit * 85n) below++;
  });
  if (below > 0 || short > 1) return "fail";
  return short === 1 ? "borderline" : "pass";
}
