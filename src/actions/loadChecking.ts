import type * as checking from "./checking";

/**
 * All that reads and judges a sheet, in code of its own: a cell's function and a ribbon button start without it, and it
 * is fetched once they have.
 */
export function loadChecking(): Promise<typeof checking> {
  return import(/* webpackChunkName: "checking" */ "./checking");
}
