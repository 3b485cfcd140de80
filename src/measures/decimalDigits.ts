/** A number as its decimal digits show it: ± d.ddd × 10^exponent. */
interface DecimalDigits {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/**
 * The decimal digits of a finite number: the fewest that mean this very number, or a given count of them.
 *
 * @example decimalDigits(-4.195) // { negative: true, digits: "4195", exponent: 0 }
 */
export function decimalDigits(value: number, significantDigits?: number): DecimalDigits {
  const text = Math.abs(value).toExponential(
    significantDigits === undefined ? undefined : significantDigits - 1,
  );
  const [mantissa = "0", exponent = "0"] = text.split("e");
  return { negative: value < 0, digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}

/**
 * The number whose first `kept` digits are those, rounded half away from zero.
 *
 * @example roundDigits(decimalDigits(4.195), 3) // 4.2
 */
export function roundDigits({ negative, digits, exponent }: DecimalDigits, kept: number): number {
  if (kept < 0) return 0;
  let rounded = BigInt(digits.slice(0, kept) || "0");
  if ((digits[kept] ?? "0") >= "5") rounded += 1n;
  const places = Math.min(kept, digits.length);
  const magnitude = Number(`${rounded}e${exponent - places + 1}`);
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}
