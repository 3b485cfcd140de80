import { Fraction, sumOf } from "./Fraction";

/** ΣᵢΣⱼ wᵢwⱼ|xᵢ − xⱼ| / (2μ) over all pairs of schools, as the definition says, rounded once at the end. */
export function exactGini(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): number {
  const x = values.map(Fraction.ofDouble);
  const p = weights.map(Fraction.ofDouble);
  const distances = x.flatMap((one, i) =>
    x.map((other, j) => {
      const distance = one.compare(other) < 0 ? other.minus(one) : one.minus(other);
      return distance.times(p[i]!).times(p[j]!);
    }),
  );
  const total = sumOf(x.map((value, i) => value.times(p[i]!)));
  return sumOf(distances)
    .over(total.times(sumOf(p)).times(Fraction.of(2n)))
    .toNumber();
}
