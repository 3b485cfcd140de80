import { Cancelled } from "../sheet/Cancelled";

/** Throws Cancelled where the work was called off. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
