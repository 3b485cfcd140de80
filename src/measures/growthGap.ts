import { compareToLimit } from "./compareToLimit";
import { ExactRatio } from "./ExactRatio";

/** What a series was in a year and in the year before. */
export interface TwoYears {
  readonly current: number;
  readonly previous: number;
}

/**
 * By how many percentage points the first series grew more than the second.
 *
 * Computed from the exact decimals, since the law's margins (0.02 points in a county's own report) are small
 * beside the growths. 0 where both growths are equal to 12 significant digits: a tie is never decided by the last
 * binary digit. NaN where a year is NaN (blank), or a series has no year before above 0.
 *
 * Source: 教育法 art. 56, 教育财政拨款的增长应当高于财政经常性收入的增长.
 *
 * @example growthGap({ current: 64808, previous: 59953 }, { current: 71385, previous: 66063 }) // 0.04206351148718919
 */
export function growthGap(first: TwoYears, second: TwoYears): number {
  if (Number.isNaN(first.current + second.current)) return NaN;
  if (!(first.previous > 0 && second.previous > 0)) return NaN;
  const isTie =
    compareToLimit(first.current / first.previous, second.current / second.previous) === 0;
  if (isTie) return 0;
  return factor(first).minus(factor(second)).over(ExactRatio.ofUnits(1n, 2)).toNumber();
}

function factor({ current, previous }: TwoYears): ExactRatio {
  return ExactRatio.ofNumber(current).over(ExactRatio.ofNumber(previous));
}
