/**
 * The least whole number of units that cover `amount`, each covering `perUnit`: amount ÷ perUnit, rounded up.
 *
 * Exact for whole amounts below 2^52 and units in halves up to 19: doubles divide a multiple without a rest, and any
 * other quotient stays further from a whole number than the division rounds.
 *
 * @example ceilQuotient(27, 13.5) // 2
 */
export function ceilQuotient(amount: number, perUnit: number): number {
  return Math.ceil(amount / perUnit);
}
