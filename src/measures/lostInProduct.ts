/**
 * What rounding took from a product: one · other is `one * other` plus this, exactly (Dekker).
 *
 * @example lostInProduct(134217729, 134217729) // 1
 */
export function lostInProduct(one: number, other: number): number {
  const oneHigh = highPart(one);
  const oneLow = one - oneHigh;
  const otherHigh = highPart(other);
  const otherLow = other - otherHigh;
  return (
    oneHigh * otherHigh - one * other + oneHigh * otherLow + oneLow * otherHigh + oneLow * otherLow
  );
}

/** The upper half of a number's digits (Veltkamp): products of halves are exact. */
function highPart(number: number): number {
  const scaled = 134217729 * number;
  return scaled - (scaled - number);
}
