import { Fraction, sumOf } from "./Fraction";

/** Parts of CV² from their definitions in exact fractions; `square` and the sums are exact until they are rounded. */
export interface ExactDecomposition {
  readonly groups: readonly {
    readonly share: number;
    readonly mean: number;
    readonly within: number;
    readonly between: number;
  }[];
  readonly within: number;
  readonly between: number;
  readonly square: number;
  /** Whether within + between is CV² without any rounding at all. */
  readonly addsUp: boolean;
  /** Each school's share of CV². */
  readonly contributions: readonly number[];
}

interface School {
  readonly total: Fraction;
  readonly pupils: Fraction;
  readonly group: number;
}

export function exactDecomposition(
  totals: readonly number[],
  pupils: readonly number[],
  groupOf: readonly number[],
): ExactDecomposition {
  const schools = totals.map((total, i): School => ({
    total: Fraction.ofDouble(total),
    pupils: Fraction.ofDouble(pupils[i]!),
    group: groupOf[i]!,
  }));
  const mean = meanOf(schools);
  const all = sumOf(schools.map((school) => school.pupils));
  const squareOf = (distance: Fraction) => distance.times(distance).over(mean.times(mean));
  const spread = (some: readonly School[], around: Fraction) =>
    sumOf(
      some.map((school) =>
        squareOf(school.total.over(school.pupils).minus(around)).times(school.pupils).over(all),
      ),
    );
  const square = spread(schools, mean);
  const groups = [...new Set(groupOf)]
    .sort((one, other) => one - other)
    .map((group) => {
      const own = schools.filter((school) => school.group === group);
      const ownMean = meanOf(own);
      const share = sumOf(own.map((school) => school.pupils)).over(all);
      return {
        share,
        mean: ownMean,
        within: spread(own, ownMean),
        between: squareOf(ownMean.minus(mean)).times(share),
      };
    });
  const within = sumOf(groups.map((group) => group.within));
  const between = sumOf(groups.map((group) => group.between));
  return {
    groups: groups.map((group) => ({
      share: group.share.toNumber(),
      mean: group.mean.toNumber(),
      within: group.within.toNumber(),
      between: group.between.toNumber(),
    })),
    within: within.toNumber(),
    between: between.toNumber(),
    square: square.toNumber(),
    addsUp: within.plus(between).compare(square) === 0,
    contributions: schools.map((school) =>
      square.numerator === 0n ? 0 : spread([school], mean).over(square).toNumber(),
    ),
  };
}

function meanOf(schools: readonly School[]): Fraction {
  return sumOf(schools.map((school) => school.total)).over(
    sumOf(schools.map((school) => school.pupils)),
  );
}
