import { Fraction } from "./Fraction";

/** Figures as decimal texts; `printed` as a fraction, "0.0725" for 7.25 %. */
export interface ExactQuestion {
  readonly kind: "growth" | "share" | "gap";
  readonly printed: string;
  readonly current: string;
  readonly previous: string;
}

/** True inputs that round to the written ones and give the printed figure. */
export interface Witness {
  readonly current: Fraction;
  readonly previous: Fraction;
}

const half = Fraction.of(1n, 2n);
const one = Fraction.of(1n);
const two = Fraction.of(2n);

/** The value of a question from any inputs. */
export function exactValue(
  kind: ExactQuestion["kind"],
  current: Fraction,
  previous: Fraction,
): Fraction {
  if (kind === "gap") return current.minus(previous);
  return kind === "share" ? current.over(previous) : current.minus(previous).over(previous);
}

/** A number printed with so many decimals, 四舍五入 by whole-number division, half away from zero. */
export function print(value: Fraction, decimals: number): string {
  const scaled = value.times(Fraction.of(10n ** BigInt(decimals)));
  const magnitude = scaled.numerator < 0n ? -scaled.numerator : scaled.numerator;
  const rounded = (magnitude * 2n + scaled.denominator) / (scaled.denominator * 2n);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return scaled.numerator < 0n && rounded !== 0n ? `-${text}` : text;
}

/** Whether the inputs as written, computed and printed, give the printed text. */
export function agreesExactly({ kind, printed, current, previous }: ExactQuestion): boolean {
  const value = exactValue(kind, Fraction.ofDecimal(current), Fraction.ofDecimal(previous));
  return print(value, decimalsOf(printed)) === printed.replace(/^-(?=[0.]*$)/u, "");
}

/**
 * A second way to judge by rounding: which previous figures would do is solved for, from both bounds of the printed
 * figure and both bounds of the current one, and a true pair is taken from the middle. Undefined where there is none.
 */
export function witnessOf({
  kind,
  printed,
  current,
  previous,
}: ExactQuestion): Witness | undefined {
  const shown = boundsOf(printed);
  const now = boundsOf(current);
  const before = boundsOf(previous);
  const zero = Fraction.of(0n);
  if (kind !== "gap" && now.low.compare(zero) < 0) now.low = zero;
  // current = a × previous + b, with one of them between the bounds of the printed figure.
  const bounds = [shown.low, shown.high].map((bound) =>
    kind === "gap"
      ? { slope: one, shift: bound }
      : { slope: kind === "growth" ? bound.plus(one) : bound, shift: zero },
  );
  let { low, high } = before;
  // Printed figure at its least: such a current must stay under the highest; at its most, above the lowest.
  const [least, most] = bounds;
  if (least!.slope.compare(zero) > 0) {
    high = smaller(high, now.high.minus(least!.shift).over(least!.slope));
  }
  if (most!.slope.compare(zero) <= 0) return undefined;
  low = larger(low, now.low.minus(most!.shift).over(most!.slope));
  if (low.compare(high) >= 0) return undefined;
  const truePrevious = low.plus(high).times(half);
  const at = ({ slope, shift }: { slope: Fraction; shift: Fraction }): Fraction =>
    slope.times(truePrevious).plus(shift);
  const trueCurrent = larger(now.low, at(least!))
    .plus(smaller(now.high, at(most!)))
    .times(half);
  return { current: trueCurrent, previous: truePrevious };
}

/** Decimals that a text shows. */
export function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function boundsOf(text: string): { low: Fraction; high: Fraction } {
  const value = Fraction.ofDecimal(text);
  const halfUnit = one.over(two).over(Fraction.of(10n ** BigInt(decimalsOf(text))));
  return { low: value.minus(halfUnit), high: value.plus(halfUnit) };
}

function smaller(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

function larger(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}
