import { CompensatedSum } from "../CompensatedSum";

/**
 * Changes that should add up to 0, moved in their last digits so that they do, in whatever order they are added:
 * what they add up to is taken off them by their schools' pupils, which changes no school more per pupil than another,
 * and all become multiples of one power of two, each taking over the rounding of those before it.
 *
 * @example sumToZero([0.1, 0.2, -0.3], [1, 1, 1]).reduce((sum, change) => sum + change) // 0
 */
export function sumToZero(changes: readonly number[], pupils: readonly number[]): number[] {
  const sum = new CompensatedSum();
  let size = 0;
  let heads = 0;
  changes.forEach((change, school) => {
    sum.add(change);
    size += Math.abs(change);
    if (change !== 0) heads += pupils[school] as number;
  });
  const excess = sum.value / heads;
  const grid = 2 ** (Math.ceil(Math.log2(size)) - 53);
  const last = changes.reduce((found, change, school) => (change === 0 ? found : school), -1);
  const soFar = new CompensatedSum();
  let before = 0;
  return changes.map((change, school) => {
    if (change === 0) return 0;
    soFar.add(change - excess * (pupils[school] as number));
    const now = school === last ? 0 : Math.round(soFar.value / grid) * grid;
    const part = now - before;
    before = now;
    // Never −0.
    return part === 0 ? 0 : part;
  });
}
