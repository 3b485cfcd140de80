import { cellOf } from "./cellOf";
import type { NativeArgument } from "./NativeArgument";

/** The cells of an argument, one by one; a number written into the formula is one cell. */
export interface NativeCells {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, as a formula names them. */
  readonly texts: readonly string[];
}

/** Undefined where the argument is neither a range nor a number. */
export function cellsIn(argument: NativeArgument | undefined): NativeCells | undefined {
  if (argument?.kind === "number") return { rows: 1, columns: 1, texts: [argument.text] };
  if (argument?.kind !== "range") return undefined;
  const { rows, columns } = argument.range;
  const texts = Array.from({ length: rows * columns }, (_, index) =>
    cellOf(argument.range, Math.floor(index / columns), index % columns),
  );
  return { rows, columns, texts };
}
