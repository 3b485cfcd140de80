import { cellsIn } from "./cellsIn";
import type { NativeArguments } from "./NativeBuilder";

/**
 * One formula per cell of the first range, in its shape: Excel 2016 does not spill. Ranges are paired row by row,
 * as the functions pair them. Undefined where they differ in size.
 */
export function mapCells<Cells extends NativeArguments>(
  given: readonly [...Cells],
  formula: (...cells: { readonly [Index in keyof Cells]: string }) => string,
): string[][] | undefined {
  const ranges = given.map(cellsIn);
  const shape = ranges[0];
  if (!shape) return undefined;
  const count = shape.texts.length;
  const texts: (readonly string[])[] = [];
  for (const range of ranges) {
    if (range?.texts.length !== count) return undefined;
    texts.push(range.texts);
  }
  const formulaAt = (index: number): string =>
    formula(...(texts.map((cells) => cells[index]) as { readonly [Index in keyof Cells]: string }));
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => formulaAt(row * shape.columns + column)),
  );
}
