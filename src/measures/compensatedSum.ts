/**
 * Sum that keeps the digits each addition would lose (Neumaier).
 *
 * @example compensatedSum([1, 1e100, 1, -1e100]) // 2
 */
export function compensatedSum(numbers: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
