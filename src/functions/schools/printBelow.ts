import { roundToDecimals } from "../../measures/roundToDecimals";
import { roundToDigits } from "../../measures/roundToDigits";
import type { JudgedValue } from "./judgeValue";

/**
 * "L2 0.72<0.85": the value in the official decimals, or in as many more as it takes to show it below its bound.
 *
 * @example 4.196 against 4.2 is printed as "L1 4.196<4.2"
 */
export function printBelow({ indicator, value, bound }: JudgedValue): string {
  const shownBound = roundToDigits(bound, 12);
  let decimals = indicator.decimals;
  while (decimals < 15 && roundToDecimals(value, decimals) >= shownBound) decimals++;
  return `${indicator.id} ${roundToDecimals(value, decimals).toFixed(decimals)}<${shownBound}`;
}
