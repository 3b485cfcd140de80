/**
 * The level, in units per pupil, to which all schools below it have to be raised for the coefficient to be `target`;
 * the lowest school's own where the coefficient is below the target already.
 *
 * The coefficient falls while the level rises. From the richest school down, the schools are left out of the raise
 * until raising the others to the next one's level would be too little; from that level b on, with the raised schools'
 * share f of the pupils, the others' mean μ and variance v′ (over all pupils), and the mean m at b, the level b + e
 * solves f(1 − f)(μ − b − e)² + v′ = target²(m + fe)².
 *
 * @example levelToRaise([1, 3], [1, 1], 0.2) // 2
 */
export function levelToRaise(
  totals: readonly number[],
  pupils: readonly number[],
  target: number,
): number {
  const schools = totals
    .map((total, school) => {
      const weight = pupils[school] as number;
      return { level: total / weight, weight, below: 0 };
    })
    .sort((one, other) => one.level - other.level);
  let all = 0;
  for (const school of schools) {
    school.below = all;
    all += school.weight;
  }
  const square = target * target;
  let others = 0;
  let mean = 0;
  let squares = 0;
  for (let place = schools.length - 1; place > 0; place--) {
    const { level, weight, below } = schools[place] as (typeof schools)[number];
    others += weight;
    const distance = level - mean;
    mean += (distance * weight) / others;
    squares += weight * distance * (level - mean);

    const next = (schools[place - 1] as (typeof schools)[number]).level;
    const share = below / all;
    const spread = share * (others / all);
    const variance = squares / all;
    const drop = mean - next;
    const meanAtNext = share * next + (others / all) * mean;
    const excess = variance + spread * drop * drop - square * meanAtNext * meanAtNext;
    if (excess <= 0) continue;

    const room = square * mean * mean - variance;
    if (room <= 0) return level;
    const slope = spread * drop + square * share * meanAtNext;
    // The discriminant slope² − (f(1 − f) − target²f²)·excess, multiplied out: no term is lost in another.
    const root = Math.sqrt(spread * room + square * share * share * variance);
    return Math.min(level, next + excess / (slope + root));
  }
  return schools[0]?.level ?? NaN;
}
