/** An exact rational number: the oracle's arithmetic, which never rounds. */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static of(numerator: bigint, denominator = 1n): Fraction {
    if (denominator === 0n) throw new RangeError("denominator 0");
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(
      numerator < 0n ? -numerator : numerator,
      denominator * sign,
    );
    return new Fraction((numerator * sign) / divisor, (denominator * sign) / divisor);
  }

  /** The very number that a double holds, every binary digit of it. */
  static ofDouble(value: number): Fraction {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is no rational number`);
    let denominator = 1n;
    let scaled = value;
    while (!Number.isInteger(scaled)) {
      scaled *= 2;
      denominator *= 2n;
    }
    return Fraction.of(BigInt(scaled), denominator);
  }

  /** The number that a decimal text means: "0.1" is one tenth. */
  static ofDecimal(text: string): Fraction {
    const [whole = "0", decimals = ""] = text.split(".");
    return Fraction.of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The nearest double, by way of 40 significant decimal digits. */
  toNumber(): number {
    return digitsToNumber(this.numerator, this.denominator, false);
  }

  /** The nearest double to the square root, by way of 40 significant decimal digits. */
  squareRoot(): number {
    return digitsToNumber(this.numerator, this.denominator, true);
  }
}

export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((sum, fraction) => sum.plus(fraction), Fraction.of(0n));
}

function digitsToNumber(numerator: bigint, denominator: bigint, isRoot: boolean): number {
  if (numerator === 0n) return 0;
  const negative = numerator < 0n;
  if (negative && isRoot) throw new RangeError("root of a negative number");
  const magnitude = negative ? -numerator : numerator;
  const size = magnitude.toString().length - denominator.toString().length;
  const shift = isRoot ? 40 - Math.floor(size / 2) : 40 - size;
  const power = isRoot ? 2 * shift : shift;
  const scaled =
    power >= 0
      ? (magnitude * 10n ** BigInt(power)) / denominator
      : magnitude / (denominator * 10n ** BigInt(-power));
  const digits = isRoot ? integerSquareRoot(scaled) : scaled;
  return Number(`${negative ? "-" : ""}${digits}e${-shift}`);
}

function integerSquareRoot(value: bigint): bigint {
  let guess = 10n ** BigInt(Math.ceil(value.toString().length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  while (other !== 0n) [one, other] = [other, one % other];
  return one === 0n ? 1n : one;
}
