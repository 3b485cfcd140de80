import type * as errorPages from "./errorPages";

/** What is shown of errors, in code of its own: fetched when the pane stands, so that it is there when all else fails. */
export function loadErrorPages(): Promise<typeof errorPages> {
  return import(/* webpackChunkName: "errors" */ "./errorPages");
}
