import { decimalDigits } from "./decimalDigits";

/** Digits that survive until the one rounding at the end: a double holds 17. */
const keptDigits = 40;

/** A number held exactly, as a fraction of whole numbers; only toNumber rounds. */
export class ExactRatio {
  /** The denominator is above 0. */
  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  /**
   * units × 10^−decimals.
   *
   * @example ExactRatio.ofUnits(725n, 4).toNumber() // 0.0725
   */
  static ofUnits(units: bigint, decimals: number): ExactRatio {
    return decimals < 0
      ? new ExactRatio(units * 10n ** BigInt(-decimals), 1n)
      : new ExactRatio(units, 10n ** BigInt(decimals));
  }

  /** The decimal number that a cell's double stands for: 0.1 is one tenth. */
  static ofNumber(value: number): ExactRatio {
    const { negative, digits, exponent } = decimalDigits(value);
    const units = BigInt(digits);
    return ExactRatio.ofUnits(negative ? -units : units, digits.length - 1 - exponent);
  }

  plus(other: ExactRatio): ExactRatio {
    return new ExactRatio(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: ExactRatio): ExactRatio {
    return this.plus(new ExactRatio(-other.numerator, other.denominator));
  }

  /** Divided by a number above 0. */
  over(other: ExactRatio): ExactRatio {
    return new ExactRatio(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, 0n or positive, as this number is below, equal to or above the other. */
  compare(other: ExactRatio): bigint {
    return this.numerator * other.denominator - other.numerator * this.denominator;
  }

  /** The double next to it. */
  toNumber(): number {
    const size = String(this.numerator).length - String(this.denominator).length;
    const shift = Math.max(0, keptDigits - size);
    return Number(`${(this.numerator * 10n ** BigInt(shift)) / this.denominator}e${-shift}`);
  }
}
