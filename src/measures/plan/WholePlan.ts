/** Whole units that come to each school (above 0) or leave it (below 0). */
export interface WholePlan {
  readonly changes: number[];
  /** What they bring the coefficient to. */
  readonly coefficient: number;
  /** False where no whole units reach the target: then these come nearest to it. */
  readonly reaches: boolean;
}
