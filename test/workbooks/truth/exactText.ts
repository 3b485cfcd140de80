import { Fraction } from "../../oracle/Fraction";

/** "7/2", or "3" for a whole number. */
export function exactText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** The fraction in so many decimals, a half going up, as official tables print it. */
export function shownText({ numerator, denominator }: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
  const digits = String(rounded).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function fractionOf(text: string): Fraction {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return Fraction.of(BigInt(numerator), BigInt(denominator));
}
