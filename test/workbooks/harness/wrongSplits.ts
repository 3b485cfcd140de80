import type { Assessment } from "../../../src/assessment/Assessment";
import { Fraction, sumOf } from "../../oracle/Fraction";
import { relativeError } from "../../oracle/relativeError";

const WEIGHTS = {
  primary: Fraction.of(1n),
  junior: Fraction.of(11n, 10n),
  senior: Fraction.of(132n, 100n),
};

/** Splits whose parts do not add up to their total in the last digit, or are not those of 1 : 1.1 : 1.32. */
export function wrongSplits({ splits = [] }: Assessment): string[] {
  return splits.flatMap(({ name, indicatorId, total, parts }) => {
    const shares = parts.map(({ level, pupils }) =>
      WEIGHTS[level].times(Fraction.ofDouble(pupils)),
    );
    const all = sumOf(shares);
    const isExact = parts.every(({ part }, place) => {
      const exact = Fraction.ofDouble(total).times(shares[place]!).over(all).toNumber();
      return relativeError(part, exact) <= 1e-12;
    });
    const sum = parts.reduce((so, { part }) => so + part, 0);
    return isExact && sum === total ? [] : [`${name} ${indicatorId}`];
  });
}
