import { Fraction, sumOf } from "../../oracle/Fraction";

export interface Weighed {
  readonly pupils: Fraction;
  readonly value: Fraction;
}

/** (S/X)² = Σp·Σpx² / (Σpx)² − 1, exactly; undefined where nothing is there to be spread. */
export function exactCoefficientSquared(schools: readonly Weighed[]): Fraction | undefined {
  const pupils = sumOf(schools.map((school) => school.pupils));
  const sum = sumOf(schools.map(({ pupils: heads, value }) => heads.times(value)));
  const squares = sumOf(schools.map(({ pupils: heads, value }) => heads.times(value).times(value)));
  if (sum.numerator === 0n) return undefined;
  return squares.times(pupils).over(sum.times(sum)).minus(Fraction.of(1n));
}
