import { Fraction, sumOf } from "./Fraction";

/** Σ_{below median} p x / (median · Σ_{below median} p) in exact fractions, rounded once at the end. */
export function exactMcLoone(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): number {
  const schools = values
    .map((value, i) => ({ x: Fraction.ofDouble(value), p: Fraction.ofDouble(weights[i]!) }))
    .sort((one, other) => one.x.compare(other.x));
  const half = sumOf(schools.map(({ p }) => p)).over(Fraction.of(2n));
  const reached = schools.map((_, i) => sumOf(schools.slice(0, i + 1).map(({ p }) => p)));
  const middle = reached.findIndex((pupils) => pupils.compare(half) >= 0);
  const isBetween = reached[middle]!.compare(half) === 0;
  const median = schools[middle]!.x.plus(schools[isBetween ? middle + 1 : middle]!.x).over(
    Fraction.of(2n),
  );
  const below = schools.filter(({ x }) => x.compare(median) < 0);
  if (below.length === 0) return 1;
  return sumOf(below.map(({ x, p }) => x.times(p)))
    .over(median.times(sumOf(below.map(({ p }) => p))))
    .toNumber();
}
