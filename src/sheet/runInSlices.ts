import { Cancelled } from "./Cancelled";
import type { Progress, Steps } from "./Steps";

export interface SliceOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Lets others have their turn; without it a timer does. */
  readonly pause?: () => Promise<void>;
}

/** Short enough that typing in the sheet beside it does not falter. */
const SLICE_MILLISECONDS = 30;

/**
 * Does steps in slices, with a rest after each, in which Excel answers its user.
 *
 * @throws Cancelled once the signal is given.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  { signal, onProgress, pause = nextTurn }: SliceOptions = {},
): Promise<Result> {
  for (;;) {
    if (signal?.aborted) throw new Cancelled();
    const end = Date.now() + SLICE_MILLISECONDS;
    let step = steps.next();
    while (!step.done && Date.now() < end) step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
