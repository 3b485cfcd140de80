import type { IStyleData } from "@univerjs/core";
import type { HostContext } from "./HostContext";
import { isUnbounded } from "./isUnbounded";
import type { Area } from "./model/Area";
import { styleOf } from "./model/styleOf";

/** A part of the style that all cells of the areas share; null, as in Excel, when they differ. */
export function sharedStyle<T extends string | number | boolean>(
  areas: readonly Area[],
  host: HostContext,
  part: (style: IStyleData) => T,
): T | null {
  let shared: T | undefined;
  for (const area of areas) {
    if (isUnbounded(area)) return null;
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const value = part(styleOf(host.model, area.sheetId, row, column));
        if (shared !== undefined && shared !== value) return null;
        shared = value;
      }
    }
  }
  return shared ?? null;
}
