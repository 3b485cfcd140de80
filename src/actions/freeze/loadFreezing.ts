import type { FreezeActions } from "./FreezeActions";

/** What freezes formulas, in code of its own: few sessions need it. */
export async function loadFreezing(): Promise<FreezeActions> {
  const { freezing } = await import(/* webpackChunkName: "freezing" */ "./freezing");
  return freezing;
}
