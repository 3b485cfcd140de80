/** |found − true| / |true|; where the truth is 0, what was found. */
export function relativeError(found: number, truth: number): number {
  return truth === 0 ? Math.abs(found) : Math.abs((found - truth) / truth);
}
