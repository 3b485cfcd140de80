import { addUpTo } from "./addUpTo";
import { CompensatedSum } from "./CompensatedSum";
import { differenceCoefficient } from "./differenceCoefficient";
import { relativeDistance } from "./relativeDistance";
import { sumOf } from "./sumOf";
import type { SpreadPart } from "./SpreadPart";
import type { WeightedSpread } from "./WeightedSpread";

/** The groups in the order of their numbers, and the county. */
export interface SpreadParts {
  readonly groups: readonly SpreadPart[];
  readonly county: SpreadPart;
}

/**
 * Splits the square of the official difference coefficient between groups of schools, `groupOf` numbering each
 * school's group from 0: CV² = Σ w(μ/X)²·CV_g² within the groups + Σ w(μ/X − 1)² between them, where w is a
 * group's share of the pupils, μ its mean per pupil and X the county's. It is the decomposition of GE(2) = ½CV²,
 * doubled.
 *
 * The parts of a kind add up to the county's, and the county's two to the square of its coefficient, to the last
 * digit. A pair is left out as in differenceCoefficient; every group has one that counts. `undefined` where nothing
 * is left or the county mean is 0.
 *
 * @throws RangeError where the columns differ in length.
 * @example decomposeSpread([1, 3, 2], [1, 1, 1], [0, 0, 1])?.county.within // 0.16666666666666666
 */
export function decomposeSpread(
  totals: ArrayLike<number>,
  pupils: ArrayLike<number>,
  groupOf: ArrayLike<number>,
): SpreadParts | undefined {
  const county = differenceCoefficient(totals, pupils);
  if (county.count === 0 || county.mean === 0) return undefined;

  const everyone = new SchoolGroup();
  const groups: SchoolGroup[] = [];
  for (let index = 0; index < totals.length; index++) {
    const total = totals[index] as number;
    const heads = pupils[index] as number;
    if (Number.isNaN(total) || !(heads > 0)) continue;
    everyone.add(total, heads);
    (groups[groupOf[index] as number] ??= new SchoolGroup()).add(total, heads);
  }
  const parts = groups.map((group) => partOf(group, everyone));
  return addedUp(parts, county);
}

/** The parts with their sums, which are the square of the county's coefficient. */
function addedUp(parts: readonly SpreadPart[], county: WeightedSpread): SpreadParts {
  const square = county.coefficient ** 2;
  const within = parts.map((part) => (square > 0 ? part.within : 0));
  const between = parts.map((part) => (square > 0 ? part.between : 0));
  const kinds = addUpTo([sumOf(within).value, sumOf(between).value], square);
  const [allWithin, allBetween] = kinds as [number, number];
  const settledWithin = addUpTo(within, allWithin);
  const settledBetween = addUpTo(between, allBetween);
  return {
    groups: parts.map((part, index) => ({
      ...part,
      within: settledWithin[index] as number,
      between: settledBetween[index] as number,
    })),
    county: { share: 1, spread: county, within: allWithin, between: allBetween },
  };
}

function partOf(group: SchoolGroup, everyone: SchoolGroup): SpreadPart {
  const spread = differenceCoefficient(group.totals, group.pupils);
  const share = group.allPupils.value / everyone.allPupils.value;
  const countyMean = everyone.allTotals.value / everyone.allPupils.value;
  const distance = relativeDistance(
    group.allTotals,
    group.allPupils,
    everyone.allTotals,
    everyone.allPupils,
  );
  return {
    share,
    spread,
    within: share * (spread.standardDeviation / countyMean) ** 2,
    between: share * distance ** 2,
  };
}

class SchoolGroup {
  readonly totals: number[] = [];
  readonly pupils: number[] = [];
  readonly allTotals = new CompensatedSum();
  readonly allPupils = new CompensatedSum();

  add(total: number, pupils: number): void {
    this.totals.push(total);
    this.pupils.push(pupils);
    this.allTotals.add(total);
    this.allPupils.add(pupils);
  }
}
