import { cellsIn } from "./cellsIn";
import type { NativeArgument } from "./NativeArgument";

/** The one cell, or the number, that an argument is; undefined for a range of several. */
export function oneCell(argument: NativeArgument | undefined): string | undefined {
  const cells = cellsIn(argument);
  return cells?.texts.length === 1 ? cells.texts[0] : undefined;
}
