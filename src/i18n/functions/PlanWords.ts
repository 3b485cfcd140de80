/** What only PLAN says. */
export interface PlanWords {
  readonly noTarget: string;
  readonly percentTarget: (shown: string) => string;
  readonly unknownMode: (given: string) => string;
  readonly notTrueOrFalse: (shown: string) => string;
  /** No number of whole units up to `limit` reaches the target; `units` come nearest to it. */
  readonly cannotAdd: (target: number, nearest: number, units: number, limit: number) => string;
  readonly cannotReallocate: (target: number, nearest: number) => string;
}
