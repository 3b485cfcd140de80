/** How far long work has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Long work in steps of a millisecond or so, between which it may rest or be left undone. */
export type Steps<Result> = Generator<Progress, Result, undefined>;
