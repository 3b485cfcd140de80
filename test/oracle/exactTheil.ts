import { Fraction, sumOf } from "./Fraction";

/** One, in fixed-point arithmetic of 80 decimal digits. */
const ONE = 10n ** 80n;

/**
 * Σ w r ln r with exact ratios r = x / μ and logarithms by a series, in whole numbers of 80 decimal digits, rounded
 * once at the end; no floating point takes part.
 */
export function exactTheil(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): number {
  const x = values.map(Fraction.ofDouble);
  const p = weights.map(Fraction.ofDouble);
  const all = sumOf(p);
  const mean = sumOf(x.map((value, i) => value.times(p[i]!))).over(all);
  let sum = 0n;
  x.forEach((value, i) => {
    if (value.numerator === 0n) return;
    const ratio = value.over(mean);
    const share = ratio.times(p[i]!).over(all);
    const logarithm = logarithmOf(ratio.numerator) - logarithmOf(ratio.denominator);
    sum += (logarithm * share.numerator) / share.denominator;
  });
  return Fraction.of(sum, ONE).toNumber();
}

/** The natural logarithm of a whole number: that of its power of two, and 2·artanh((m − 1) / (m + 1)) of the rest. */
function logarithmOf(whole: bigint): bigint {
  const bits = BigInt(whole.toString(2).length - 1);
  const rest = (whole * ONE) >> bits;
  return bits * twiceArtanh(ONE / 3n) + twiceArtanh(((rest - ONE) * ONE) / (rest + ONE));
}

function twiceArtanh(z: bigint): bigint {
  let sum = 0n;
  let power = z;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (((power * z) / ONE) * z) / ONE;
  }
  return 2n * sum;
}
