import { CompensatedSum } from "./CompensatedSum";

/**
 * The compensated sum of numbers.
 *
 * @example sumOf([0.1, 0.2, 0.3]).value // 0.6
 */
export function sumOf(numbers: ArrayLike<number>): CompensatedSum {
  const sum = new CompensatedSum();
  for (let index = 0; index < numbers.length; index++) sum.add(numbers[index] as number);
  return sum;
}
