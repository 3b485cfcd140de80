/** The spread of one indicator over schools, each weighing by its pupils. */
export interface WeightedSpread {
  /** Schools counted. */
  readonly count: number;
  /** X: the county value (weighted mean). NaN where nothing was counted. */
  readonly mean: number;
  /** S: population form, weighted. NaN where nothing was counted. */
  readonly standardDeviation: number;
  /** S / X. NaN where nothing was counted or the mean is 0: undefined, never "perfectly equal". */
  readonly coefficient: number;
}
