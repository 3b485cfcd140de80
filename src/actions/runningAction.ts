import { NotAnswering } from "./NotAnswering";

let controller: AbortController | undefined;
let giveUp: ((reason: NotAnswering) => void) | undefined;

/** The one action that is running, so that it can be called off. */
export const runningAction = {
  /** `abandoned` is rejected when the user does not wait any longer for a request that Excel does not answer. */
  begin(): { signal: AbortSignal; abandoned: Promise<never> } {
    controller = new AbortController();
    const abandoned = new Promise<never>((_resolve, reject) => {
      giveUp = reject;
    });
    return { signal: controller.signal, abandoned };
  },
  /** The first time it stops between two requests; the second time it does not even wait for the one under way. */
  cancel(): void {
    if (controller?.signal.aborted) giveUp?.(new NotAnswering());
    else controller?.abort();
  },
};
