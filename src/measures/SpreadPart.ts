import type { WeightedSpread } from "./WeightedSpread";

/** What a group of schools has to do with the spread of a county; or the county itself, whose parts are the sums. */
export interface SpreadPart {
  /** Of the county's pupils, as a fraction. */
  readonly share: number;
  /** The group's own; its coefficient is NaN where it has none of the resource. */
  readonly spread: WeightedSpread;
  /** What the differences between the schools of one group add to the county's CV². */
  readonly within: number;
  /** What the difference between the group's mean and the county's adds to the county's CV². */
  readonly between: number;
}
