import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";
import { setStyles, type StyleChange } from "./setStyles";

/** Applies one style change to every cell of the areas. */
export function setSharedStyle(
  areas: readonly Area[],
  host: HostContext,
  change: StyleChange,
): void {
  for (const area of areas) {
    if (isUnbounded(area)) {
      throw new HostError("NotImplemented", "The host does not format whole rows or columns");
    }
    setStyles(area, host, () => change);
  }
}
