/**
 * A second, independent planner in whole units: it tries every way there is. Whole numbers only, no division, no
 * rounding, nothing shared with src. For small counties: counts stay far below 2^53.
 */
export interface SmallCounty {
  /** Totals in parts of a unit, such as halves. */
  readonly parts: readonly number[];
  /** Parts in one unit. */
  readonly unit: number;
  readonly pupils: readonly number[];
  /** The target is over / under. */
  readonly over: number;
  readonly under: number;
}

/** Σp·Σ(T²/p) ≤ (1 + target²)·(ΣT)², multiplied by all the pupils. */
export function reaches({ pupils, over, under }: SmallCounty, parts: readonly number[]): boolean {
  const product = pupils.reduce((all, heads) => all * heads, 1);
  const heads = pupils.reduce((sum, each) => sum + each, 0);
  const total = parts.reduce((sum, each) => sum + each, 0);
  return (
    heads * spreadOf(pupils, parts) * under * under <=
    product * total * total * (under * under + over * over)
  );
}

/** Σ T²/p, multiplied by all the pupils. */
export function spreadOf(pupils: readonly number[], parts: readonly number[]): number {
  const product = pupils.reduce((all, heads) => all * heads, 1);
  return parts.reduce((sum, each, school) => sum + each * each * (product / pupils[school]!), 0);
}

/** The least number of units that can be added to reach the target; undefined where up to `most` do not. */
export function fewestAdded(county: SmallCounty, most: number): number | undefined {
  for (let units = 0; units <= most; units++) {
    for (const added of distributions(units, county.pupils.length)) {
      if (reaches(county, changed(county, added))) return units;
    }
  }
  return undefined;
}

/** The least Σ T²/p that so many added units allow. */
export function leastSpread(county: SmallCounty, units: number): number {
  return Math.min(
    ...distributions(units, county.pupils.length).map((added) =>
      spreadOf(county.pupils, changed(county, added)),
    ),
  );
}

/** The least number of units that can be moved to reach the target, and the least Σ T²/p that moving allows. */
export function fewestMoved(county: SmallCounty): {
  readonly moved: number | undefined;
  readonly leastSpread: number;
} {
  const wholes = county.parts.map((parts) => Math.floor(parts / county.unit));
  const all = wholes.reduce((sum, units) => sum + units, 0);
  let moved: number | undefined;
  let least = Infinity;
  for (const now of distributions(all, wholes.length)) {
    const changes = now.map((units, school) => units - wholes[school]!);
    const parts = changed(county, changes);
    least = Math.min(least, spreadOf(county.pupils, parts));
    const received = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
    if (reaches(county, parts) && (moved === undefined || received < moved)) moved = received;
  }
  return { moved, leastSpread: least };
}

/** The totals, in parts, after so many units have come to each school. */
export function changed({ parts, unit }: SmallCounty, changes: readonly number[]): number[] {
  return parts.map((each, school) => each + unit * changes[school]!);
}

/** Every way to share out so many units between so many schools. */
function distributions(units: number, schools: number): number[][] {
  if (schools === 1) return [[units]];
  return Array.from({ length: units + 1 }, (_, first) =>
    distributions(units - first, schools - 1).map((others) => [first, ...others]),
  ).flat();
}
