import type { IStyleData } from "@univerjs/core";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";
import { styleOf } from "./model/styleOf";
import { setStyles, type StyleChange } from "./setStyles";

/** Applies one style change to every cell of the areas; one that depends on the cell's style where it is a function. */
export function setSharedStyle(
  areas: readonly Area[],
  host: HostContext,
  change: StyleChange | ((style: IStyleData) => StyleChange),
): void {
  for (const area of areas) {
    if (isUnbounded(area)) {
      throw new HostError("NotImplemented", "The host does not format whole rows or columns");
    }
    setStyles(area, host, (row, column) =>
      typeof change === "function"
        ? change(styleOf(host.model, area.sheetId, row, column))
        : change,
    );
  }
}
