import { spreadOfCells, type PairKind } from "./spreadOfCells";
import type { WeightedSpread } from "./WeightedSpread";

/**
 * spreadOfCells for plain columns of numbers: a pair is left out where the first number is NaN (blank) or the
 * second is not above 0.
 *
 * @throws RangeError where the columns differ in length.
 */
export function spreadOfColumns(
  first: ArrayLike<number>,
  second: ArrayLike<number> | undefined,
  kind: PairKind,
): WeightedSpread {
  if (second && first.length !== second.length) {
    throw new RangeError(`${first.length} values but ${second.length} weights`);
  }
  return spreadOfCells([first], second && [second], kind, countedPair);
}

function countedPair(first: unknown, second: unknown): readonly [number, number] | undefined {
  const value = first as number;
  const weight = second as number;
  return Number.isNaN(value) || !(weight > 0) ? undefined : [value, weight];
}
