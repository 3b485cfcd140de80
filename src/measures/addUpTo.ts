import { sumOf } from "./sumOf";

/**
 * Parts that add up to `sum` but for the last binary digits, which rounding took, made to add up to it: their exact
 * sum, rounded once, is `sum`. The largest part takes up what is missing.
 *
 * @example addUpTo([0.1, 0.7], 0.8) // [0.1, 0.7000000000000001]
 */
export function addUpTo(parts: readonly number[], sum: number): number[] {
  const largest = indexOfLargest(parts);
  const settled = withMissing(parts, largest, sum);
  if (sumOf(settled).value === sum) return settled;
  // What is missing is half a last digit of the largest part: the next one moves by its own, finer, last digit.
  const next = indexOfLargest(parts, largest);
  const moved = settled.map((part, index) =>
    index === next ? part + 0.75 * Number.EPSILON * part : part,
  );
  return withMissing(moved, largest, sum);
}

function withMissing(parts: readonly number[], largest: number, sum: number): number[] {
  const missing = -sumOf(parts).add(-sum).value;
  return parts.map((part, index) => (index === largest ? part + missing : part));
}

/** Of all parts but one. */
function indexOfLargest(parts: readonly number[], except = -1): number {
  let largest = -1;
  let most = -Infinity;
  parts.forEach((part, index) => {
    if (index === except || part <= most) return;
    largest = index;
    most = part;
  });
  return largest;
}
