/** A figure as it is written, units × 10^−decimals: it stands for every value that rounds to it. */
export interface WrittenFigure {
  readonly units: bigint;
  /** Decimals that are shown, from 0. */
  readonly decimals: number;
}
