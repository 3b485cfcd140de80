/** The levels between which all schools have to come, in units per pupil. */
export interface CommonLevels {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The levels to which the lowest have to be raised and the highest lowered, by the same number of units, for the
 * coefficient to be `target`; `mean` is the county's, which stays.
 *
 * From all schools at the mean outwards: what is missing below the mean always equals what is over above it. While
 * it grows, both levels move away from the mean, and each school is left behind at its own level once they reach it.
 * In between Σ p(x − mean)² is a quadratic in the missing units.
 *
 * @example levelsToMeet([1, 3], [1, 1], 2, 0.25) // { lower: 1.5, upper: 2.5 }
 */
export function levelsToMeet(
  totals: readonly number[],
  pupils: readonly number[],
  mean: number,
  target: number,
): CommonLevels {
  const weight = pupils.reduce((sum, heads) => sum + heads, 0);
  const allowed = target * target * mean * mean * weight;
  const low = new End(totals, pupils, (level) => mean - level);
  const high = new End(totals, pupils, (level) => level - mean);
  let missing = 0;
  while (!low.isLeft && !high.isLeft) {
    const next = Math.min(low.nextMissing, high.nextMissing);
    if (low.squaresAt(next) + high.squaresAt(next) >= allowed) break;
    missing = next;
    (low.nextMissing <= high.nextMissing ? low : high).leaveNext();
  }
  if (!low.isLeft && !high.isLeft) {
    const excess = allowed - low.squaresAt(missing) - high.squaresAt(missing);
    const slope = low.distanceAt(missing) + high.distanceAt(missing);
    const curvature = 1 / low.weight + 1 / high.weight;
    // slope·2r + curvature·r² = excess
    if (excess > 0) missing += excess / (slope + Math.sqrt(slope * slope + curvature * excess));
  }
  return { lower: mean - low.distanceAt(missing), upper: mean + high.distanceAt(missing) };
}

/** The schools on one side of the mean: those nearest to it, left at their levels, and the others at one level. */
class End {
  private readonly schools: readonly { distance: number; weight: number; beyond: number }[];
  private place = 0;
  private leftUnits = 0;
  private leftSquares = 0;

  constructor(
    totals: readonly number[],
    pupils: readonly number[],
    distanceOf: (level: number) => number,
  ) {
    const schools = totals
      .map((total, school) => {
        const weight = pupils[school] as number;
        return { distance: distanceOf(total / weight), weight, beyond: 0 };
      })
      .filter(({ distance }) => distance > 0)
      .sort((one, other) => other.distance - one.distance);
    let beyond = 0;
    for (const school of schools) {
      beyond += school.weight;
      school.beyond = beyond;
    }
    this.schools = schools.reverse();
  }

  /** Every school is at its own level. */
  get isLeft(): boolean {
    return this.place >= this.schools.length;
  }

  /** Pupils of the schools at the common level. */
  get weight(): number {
    return this.next.beyond;
  }

  /** The missing units at which the common level comes to the nearest of its schools. */
  get nextMissing(): number {
    return this.leftUnits + this.next.beyond * this.next.distance;
  }

  /** The common level's distance from the mean. */
  distanceAt(missing: number): number {
    if (this.isLeft) return Infinity;
    return Math.max(0, (missing - this.leftUnits) / this.next.beyond);
  }

  squaresAt(missing: number): number {
    return this.leftSquares + this.next.beyond * this.distanceAt(missing) ** 2;
  }

  leaveNext(): void {
    const { distance, weight } = this.next;
    this.leftUnits += weight * distance;
    this.leftSquares += weight * distance * distance;
    this.place++;
  }

  private get next(): { distance: number; weight: number; beyond: number } {
    return this.schools[this.place] as { distance: number; weight: number; beyond: number };
  }
}
