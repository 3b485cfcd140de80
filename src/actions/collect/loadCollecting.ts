import type { CollectActions } from "./CollectActions";

/** What collects forms, in code of its own: few sessions need it. */
export async function loadCollecting(): Promise<CollectActions> {
  const { collecting } = await import(/* webpackChunkName: "collecting" */ "./collecting");
  return collecting;
}
