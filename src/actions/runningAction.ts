let controller: AbortController | undefined;

/** The one action that is running, so that it can be called off. */
export const runningAction = {
  begin(): AbortSignal {
    controller = new AbortController();
    return controller.signal;
  },
  cancel(): void {
    controller?.abort();
  },
};
