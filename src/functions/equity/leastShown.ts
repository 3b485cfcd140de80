import { compareToLimit } from "../../measures/compareToLimit";

const digits = 6;

/**
 * A coefficient in 6 digits, never less than it is: who then asks for what is shown gets it.
 *
 * @example leastShown(0.1234561) // 0.123457
 */
export function leastShown(coefficient: number): number {
  const nearest = Number(coefficient.toPrecision(digits));
  if (compareToLimit(coefficient, nearest) <= 0) return nearest;
  const exponent = Math.floor(Math.log10(coefficient));
  return Number((nearest + 10 ** (exponent + 1 - digits)).toPrecision(digits));
}
