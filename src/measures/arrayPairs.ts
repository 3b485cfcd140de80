import type { PairSource } from "./PairSource";

/**
 * The pairs of two columns; without a second column every value weighs 1.
 * A pair is left out where the first number is NaN (blank) or the second is not above 0.
 * @throws RangeError where the columns differ in length.
 */
export function arrayPairs(first: ArrayLike<number>, second?: ArrayLike<number>): PairSource {
  if (second && first.length !== second.length) {
    throw new RangeError(`${first.length} values but ${second.length} weights`);
  }
  let next = 0;
  return {
    fill(firstColumn, secondColumn) {
      let filled = 0;
      for (; next < first.length && filled < firstColumn.length; next++) {
        const value = first[next] as number;
        const weight = second ? (second[next] as number) : 1;
        if (Number.isNaN(value) || !(weight > 0)) continue;
        firstColumn[filled] = value;
        secondColumn[filled] = weight;
        filled++;
      }
      return filled;
    },
    rewind() {
      next = 0;
    },
  };
}
